"""Plain files in every shape that SOPS knows, by format, and the rules to seal them by."""

YAML = {
    "types": "s: text\ni: 42\nn: -7\nf: 2.5\ng: 1e3\nb: true\nc: FALSE\nt: 2001-12-14\nnul: null\ntilde: ~\nempty:\nes: ''\n"
             "hex: 0x1f\noct: 0o17\nold: 017\nunder: 1_000\nbig: 9223372036854775807\nlow: -9223372036854775808\n"
             "inf: .inf\nnan: .nan\nquoted: \"42\"\nyes: no\nsixty: 1:30\nbin: !!binary aGVsbG8=\nstr: !!str 5\n",
    "nested": "a:\n  b:\n    c:\n      d: deep\n    e: [1, two, {x: y}]\n  em: {}\n  el: []\nz: last\n",
    "lists": "l:\n  - one\n  - 2\n  - - in\n    - in2\n  - k: v\n    m:\n      - x\nflat:\n- a\n- b: c\n  d: e\n",
    "styles": "d: \"double \\t \\u00e9\"\ns: 'it''s'\nl: |\n  two\n  lines\nk: |+\n  keep\n\nst: |-\n  strip\nfo: >\n  folded\n  text\nlast: plain # x\n",
    "multiline": "pem: |\n  -----BEGIN X-----\n  abc\n  -----END X-----\nnested:\n    key: |\n        a\n          b\n        c\nlist:\n  - |\n    x\n    y\n",
    "unicode": "greek: αβγ\nemoji: \"\\U0001F600\"\nclef: 𝄞\nключ: значение\n\"a b\": c\n\"x:y\": z\nwide: pässwörd ☃\n",
    "comments": "# head\n\n# second\na: 1 # line\n# before b\nb:\n  # in b\n  c: 2\n  # foot\nd: [1, 2] # flow\nl:\n  # first\n  - x\n  # between\n"
                "  - y # at y\n# end\n",
    "anchors": "base: &base\n  u: 1\n  p: two\nuse: *base\nmerged:\n  <<: *base\n  q: 3\nscalar: &s text\nagain: *s\nlist: [*s, *s]\n",
    "documents": "---\na: 1\n# c\n---\nb:\n  c: two\n---\nd: [x]\n",
    "flow": "{a: 1, b: [x, \"y\"], c: {d: e}}\n",
    "texts": "a: 'a: b'\nb: 'a #b'\nc: '- x'\nd: '[x'\ne: ' lead'\nf: 'trail '\ng: '@x'\nh: \"tab\\tx\"\ni: \"cr\\rx\"\nj: '%x'\nk: '~'\nl: '0x'\nm: '1e3'\n"
             "n: 'true'\no: '...'\np: '---'\nq: \"\\0\"\nr: a,b[c]{d}\ns: '12:30'\nt: '=x'\nu: \"'q'\"\nv: 'ENC[x]'\n",
    "crlf": "a: 1\r\nb:\r\n  c: two\r\n",
    "no_end": "a: 1\nb: two",
    "rules": "password: one\npublic: two\nkey_enc: three\nkey_plain: four\nkey_unencrypted: 5\nmap_unencrypted:\n  inner: 6\nmap:\n  password: 7\n"
             "  other: 8\n# remark\nlist:\n  - nine\n  - password: ten\n",
}

JSON = {
    "types": '{"s":"text","i":42,"n":-7,"f":2.5,"g":1e3,"b":true,"c":false,"nul":null,"es":"","z":0,"small":1e-7,"huge":1e30}\n',
    "pretty": '{\n  "a": {\n    "b": [1, "two", {"c": null}],\n    "em": {},\n    "el": []\n  },\n  "d": "x"\n}\n',
    "tabs": '{\n\t"a": "b",\n\t"l": [\n\t\t"x",\n\t\t"y"\n\t]\n}\n',
    "escapes": '{"q":"\\"\\\\\\/\\b\\f\\n\\r\\t","u":"\\u00e9\\ud83d\\ude00","h":"<a>&\\u2028","é":"ü"}\n',
    "lines": '{"pem": "-----BEGIN X-----\\nabc\\n-----END X-----\\n"}\n',
    "no_end": '{"a":"b"}',
    "rules": '{"password":"one","public":"two","key_enc":"three","key_plain":"four","key_unencrypted":5,"map_unencrypted":{"inner":6},'
             '"map":{"password":7,"other":8},"list":["nine",{"password":"ten"}]}\n',
}

DOTENV = {
    "types": "A=1\nB=two words\nC=\nD=\"quoted\"\nE='single'\nF=a=b=c\nG= lead\n",
    "comments": "# head\n#none\nA=1\n\n# between\nB=2 # part of it\n",
    "lines": "PEM=-----BEGIN X-----\\nabc\\n-----END X-----\\n\nA=1\n",
    "odd": "export A=1\na.b=2\n X=3\nü=ö\nSOPS_X=4\n",
    "crlf": "A=1\r\nB=2\r\n",
    "no_end": "A=1\nB=2",
    "rules": "password=one\npublic=two\nkey_enc=three\nkey_plain=four\nkey_unencrypted=5\n# remark\nlist=nine\n",
}

SHAPES = [("yaml", ".yaml", YAML), ("json", ".json", JSON), ("dotenv", ".env", DOTENV)]

# What a creation rule says beside its recipients.
RULES = {
    "default": {},
    "encrypted_regex": {"encrypted_regex": "^(password|list)$"},
    "unencrypted_regex": {"unencrypted_regex": "^pub|other"},
    "encrypted_suffix": {"encrypted_suffix": "_enc"},
    "unencrypted_suffix": {"unencrypted_suffix": "_plain"},
    "mac_only_encrypted": {"mac_only_encrypted": True},
    "regex_and_mac_only": {"encrypted_regex": "^password$", "mac_only_encrypted": True},
}
