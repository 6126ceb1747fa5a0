// Bad input is refused with a sentence of its own, within bounds of time and memory.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "crypto/sops/json/reader.h"
#include "crypto/sops/yaml/reader.h"
#include "tests/support/sops_fixture.h"

using namespace strongroom;
using namespace strongroom::sops;

class RefusedTest : public QObject
{
    Q_OBJECT

private slots:
    void refusesPlainFiles_data();
    void refusesPlainFiles();
    void namesTheLine();
    void isNotFilledByAliases();
    void refusesBrokenRecords_data();
    void refusesBrokenRecords();
    void refusesAlteredFiles_data();
    void refusesAlteredFiles();
    void givesNothingOutOfAnAlteredFile();
    void opensAnAlteredMacOnlyIfTold();
};

void RefusedTest::refusesPlainFiles_data()
{
    QTest::addColumn<Format>("format");
    QTest::addColumn<QByteArray>("plain");
    const auto yaml = [](const char* name, const QByteArray& text) {
        QTest::newRow(name) << Format::Yaml << text;
    };
    yaml("nothing", "");
    yaml("a comment alone", "# c\n");
    yaml("a list", "- a\n");
    yaml("a text", "abc\n");
    yaml("a name twice", "a: 1\na: 2\n");
    yaml("a name twice in flow", "a: {b: 1, b: 2}\n");
    yaml("a number for a name", "1: x\n");
    yaml("nothing for a name", "~: x\n");
    yaml("a truth for a name", "true: x\n");
    yaml("a list for a name", "? [a]\n: x\n");
    yaml("an alias for a name", "a: &x b\n*x : c\n");
    yaml("beyond 64 bits", "a: 9223372036854775808\n");
    yaml("far beyond 64 bits", "a: -123456789012345678901234567890\n");
    yaml("beyond 64 bits in hex", "a: 0xffffffffffffffff1\n");
    yaml("an alias of nothing", "a: *x\n");
    yaml("an alias of itself", "a: &x [*x]\n");
    yaml("an open bracket", "a: [1\n");
    yaml("a tab for blanks", "a:\n\tb: 1\n");
    yaml("a false tag", "a: !!int x\n");
    yaml("bad base64", "a: !!binary '*'\n");
    yaml("a directive", "%YAML 1.1\n---\na: 1\n");
    yaml("sealed already", "a: 1\nsops: {}\n");
    yaml("no UTF-8", "a: \xff\n");
    yaml("too deep", "a: " + QByteArray(200, '[') + QByteArray(200, ']') + "\n");
    const auto json = [](const char* name, const QByteArray& text) {
        QTest::newRow(name) << Format::Json << text;
    };
    json("json: nothing", "");
    json("json: a list", "[1]");
    json("json: behind the end", "{} x");
    json("json: a name twice", "{\"a\":1,\"a\":2}");
    json("json: a comma too many", "{\"a\":1,}");
    json("json: a zero before", "{\"a\":01}");
    json("json: no digits", "{\"a\":-}");
    json("json: not a number", "{\"a\":NaN}");
    json("json: half a pair", "{\"a\":\"\\ud800\"}");
    json("json: an unknown escape", "{\"a\":\"\\x\"}");
    json("json: a line in a text", "{\"a\":\"\n\"}");
    json("json: beyond 64 bits", "{\"a\":9223372036854775808}");
    json("json: a float too large", "{\"a\":1e999}");
    json("json: too deep", "{\"a\":" + QByteArray(200, '[') + QByteArray(200, ']') + "}");
    QTest::newRow("dotenv: no assignment") << Format::Dotenv << QByteArray("A=1\nB\n");
    QTest::newRow("dotenv: sealed already") << Format::Dotenv << QByteArray("A=1\nsops_mac=x\n");
    QTest::newRow("dotenv: an endless list")
        << Format::Dotenv << QByteArray("sops_age__list_99999999__map_enc=x\n");
    QTest::newRow("dotenv: list and map")
        << Format::Dotenv << QByteArray("sops_a__list_0=x\nsops_a__map_b=y\n");
}

void RefusedTest::refusesPlainFiles()
{
    QFETCH(Format, format);
    QFETCH(QByteArray, plain);

    const auto sealed = test::sealed(plain, format);

    QVERIFY(!sealed);
    QCOMPARE(sealed.error().kind, ErrorKind::InvalidInput);
    QVERIFY(!sealed.error().message.empty());
}

void RefusedTest::namesTheLine()
{
    QCOMPARE(test::sealed("a: 1\nb: 2\na: 3\n", Format::Yaml).error().message,
             std::string("Line 3: \"a\" comes twice."));
    QVERIFY(test::sealed("{\n\"a\": 1,\n\"b\" 2}", Format::Json)
                .error()
                .message.starts_with("Line 3: "));
    QVERIFY(test::sealed("A=1\n\nB\n", Format::Dotenv).error().message.starts_with("Line 3: "));
}

void RefusedTest::isNotFilledByAliases()
{
    QByteArray bomb("a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n");
    for (int i = 1; i < 12; ++i) {
        const auto one = "*a" + QByteArray::number(i - 1);
        bomb += "a" + QByteArray::number(i) + ": &a" + QByteArray::number(i) + " ["
                + QByteArrayList(10, one).join(", ") + "]\n";
    }

    const auto sealed = test::sealed(bomb, Format::Yaml);

    QVERIFY(!sealed);
    QVERIFY(sealed.error().message.find("too many values") != std::string::npos);
}

void RefusedTest::refusesBrokenRecords_data()
{
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("to");
    QTest::addColumn<ErrorKind>("kind");
    QTest::newRow("none") << QByteArray("\nsops:") << QByteArray("\nsop:") << ErrorKind::NotFound;
    QTest::newRow("no map") << QByteArray("\nsops:\n") << QByteArray("\nsops: []\nx:\n")
                            << ErrorKind::Corrupted;
    QTest::newRow("no mac") << QByteArray("    mac:") << QByteArray("    cam:")
                            << ErrorKind::Corrupted;
    QTest::newRow("no time") << QByteArray("lastmodified") << QByteArray("lastmodifie")
                             << ErrorKind::Corrupted;
    QTest::newRow("no such time") << QByteArray("2027-") << QByteArray("2027/")
                                  << ErrorKind::Corrupted;
    QTest::newRow("nobody") << QByteArray("    age:") << QByteArray("    ago:")
                            << ErrorKind::Corrupted;
    QTest::newRow("no key") << QByteArray("enc: |") << QByteArray("end: |") << ErrorKind::Corrupted;
    QTest::newRow("two rules") << QByteArray("    version:")
                               << QByteArray("    encrypted_suffix: x\n    version:")
                               << ErrorKind::Corrupted;
    QTest::newRow("a bad pattern") << QByteArray("unencrypted_suffix: _unencrypted")
                                   << QByteArray("encrypted_regex: (") << ErrorKind::InvalidInput;
    QTest::newRow("key groups") << QByteArray("    version:")
                                << QByteArray("    key_groups: [{age: []}]\n    version:")
                                << ErrorKind::InvalidInput;
    QTest::newRow("rules on comments")
        << QByteArray("    version:") << QByteArray("    encrypted_comment_regex: x\n    version:")
        << ErrorKind::InvalidInput;
    QTest::newRow("an alias") << QByteArray("\nsops:") << QByteArray("\nx: &x y\nz: *x\nsops:")
                              << ErrorKind::Corrupted;
}

void RefusedTest::refusesBrokenRecords()
{
    QFETCH(QByteArray, from);
    QFETCH(QByteArray, to);
    QFETCH(ErrorKind, kind);
    auto text = test::text(*test::sealed("a: x\n", Format::Yaml));
    QVERIFY(text.contains(from));

    const auto file = SopsFile::parse(test::secret(text.replace(from, to)), Format::Yaml);

    QVERIFY(!file);
    QCOMPARE(file.error().kind, kind);
}

void RefusedTest::refusesAlteredFiles_data()
{
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("to");
    QTest::newRow("another name") << QByteArray("a: ENC") << QByteArray("c: ENC");
    QTest::newRow("a plain value")
        << QByteArray("b_unencrypted: y") << QByteArray("b_unencrypted: z");
    QTest::newRow("something new")
        << QByteArray("b_unencrypted") << QByteArray("n_unencrypted: 1\nb_unencrypted");
    QTest::newRow("something plain")
        << QByteArray("b_unencrypted") << QByteArray("n: 1\nb_unencrypted");
    QTest::newRow("something gone") << QByteArray("b_unencrypted: y\n") << QByteArray("");
    QTest::newRow("another rule") << QByteArray("suffix: _unencrypted")
                                  << QByteArray("suffix: _plain");
    QTest::newRow("another time") << QByteArray("2027-01-15T08") << QByteArray("2027-01-15T07");
    QTest::newRow("a smaller mac")
        << QByteArray("    version") << QByteArray("    mac_only_encrypted: true\n    version");
}

void RefusedTest::refusesAlteredFiles()
{
    QFETCH(QByteArray, from);
    QFETCH(QByteArray, to);
    auto text = test::text(*test::sealed("a: x\nb_unencrypted: y\n", Format::Yaml));
    QVERIFY(text.contains(from));

    const auto file = test::opened(test::secret(text.replace(from, to)), Format::Yaml);

    QVERIFY(!file);
    QCOMPARE(file.error().kind, ErrorKind::Forged);
}

void RefusedTest::givesNothingOutOfAnAlteredFile()
{
    auto text =
        test::text(*test::sealed("a: x\nb_unencrypted: y\n", Format::Yaml)).replace("d: y", "d: z");
    auto file = SopsFile::parse(test::secret(text), Format::Yaml);
    QVERIFY(file && !file->open(test::someDataKey()));

    QVERIFY(!file->plaintext() && !file->extract(*parsePath(R"(["a"])")) && !file->leaves());
    QVERIFY(!file->set(*parsePath(R"(["a"])"), SecretBytes::copyOf(std::string_view("1")),
                       test::someTime()));
}

void RefusedTest::opensAnAlteredMacOnlyIfTold()
{
    auto text =
        test::text(*test::sealed("a: x\nb_unencrypted: y\n", Format::Yaml)).replace("d: y", "d: z");
    auto file = SopsFile::parse(test::secret(text), Format::Yaml);

    QVERIFY(file && file->open(test::someDataKey(), MacCheck::Ignore));
}

QTEST_GUILESS_MAIN(RefusedTest)
#include "refused_test.moc"
