// Changing a sealed file changes what was asked for, and no other byte.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/support/sops_fixture.h"

using namespace strongroom;
using namespace strongroom::sops;

namespace {

const Timestamp later = test::someTime() + std::chrono::hours(1);

/// The lines that differ, old then new, without those of the record that must.
QByteArrayList changes(const QByteArray& before, const QByteArray& after)
{
    const auto recordLine = [](const QByteArray& line) {
        const auto text = line.trimmed();
        return text.startsWith("mac:") || text.startsWith("lastmodified:")
               || text.startsWith("\"mac\":") || text.startsWith("\"lastmodified\":")
               || text.startsWith("sops_mac=") || text.startsWith("sops_lastmodified=");
    };
    const auto old = before.split('\n');
    const auto fresh = after.split('\n');
    QByteArrayList changed;
    for (const auto& line : old)
        if (!fresh.contains(line) && !recordLine(line))
            changed << "-" + line;
    for (const auto& line : fresh)
        if (!old.contains(line) && !recordLine(line))
            changed << "+" + line;
    return changed;
}

Result<SecretBytes> set(const SecretBytes& sealed, Format format, const char* path,
                        const char* json)
{
    auto file = test::opened(sealed, format);
    if (!file)
        return file.error();
    return file->set(*parsePath(path), SecretBytes::copyOf(std::string_view(json)), later);
}

} // namespace

class ChangeTest : public QObject
{
    Q_OBJECT

private slots:
    void setsOneValue_data();
    void setsOneValue();
    void changesNoOtherByte();
    void refusesWhatCannotBeSet_data();
    void refusesWhatCannotBeSet();
    void givesOthersTheKey();
    void sealsAnewUnderAnotherKey();
    void keepsKeysOfOtherKinds();
};

void ChangeTest::setsOneValue_data()
{
    QTest::addColumn<Format>("format");
    QTest::addColumn<QByteArray>("plain");
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QByteArray>("expected"); ///< The whole file, opened.
    const auto yaml = [](const char* name, const char* plain, const char* path, const char* json,
                         const char* expected) {
        QTest::newRow(name) << Format::Yaml << QByteArray(plain) << QByteArray(path)
                            << QByteArray(json) << QByteArray(expected);
    };
    yaml("a text", "a: x\nb: w\n", R"(["a"])", R"("z")", "a: z\nb: w\n");
    yaml("in a list", "a:\n    - x\n    - w\n", R"(["a"][1])", "2", "a:\n    - x\n    - 2\n");
    yaml("with a comment behind", "a: x # c\nb: w\n", R"(["a"])", R"("l1\nl2")",
         "a: \"l1\\nl2\" # c\nb: w\n");
    yaml("lines", "a: x\nb: w\n", R"(["a"])", R"("l1\nl2\n")", "a: |\n    l1\n    l2\nb: w\n");
    yaml("a branch for a value", "a: x\nb: w\n", R"(["a"])", R"({"k":[1,"v"]})",
         "a:\n    k:\n        - 1\n        - v\nb: w\n");
    yaml("a value for a branch", "a:\n    k: [1]\n    l: x\nb: w\n", R"(["a"])", "true",
         "a: true\nb: w\n");
    yaml("something new", "a:\n  k: x\nb: w\n", R"(["a"]["new"])", R"("z")",
         "a:\n  k: x\n  new: z\nb: w\n");
    yaml("something new at the root", "a: x\n", R"(["new"])", R"("z")", "a: x\nnew: z\n");
    yaml("a new way", "a: x\n", R"(["new"]["m"][0])", "1", "a: x\nnew:\n    m:\n        - 1\n");
    yaml("at a list's end", "a:\n- x\nb: w\n", R"(["a"][5])", R"("z")", "a:\n- x\n- z\nb: w\n");
    yaml("in flow", "a: {k: x, l: [1]}\n", R"(["a"]["l"][0])", R"("p,q")",
         "a: {k: x, l: ['p,q']}\n");
    yaml("new in flow", "a: {k: x}\n", R"(["a"]["new"])", R"({"b":[]})",
         "a: {k: x, new: {b: []}}\n");
    yaml("into nothing", "a: {}\nb: []\n", R"(["a"]["new"])", "1", "a: {new: 1}\nb: []\n");
    yaml("for null", "a:\nb: w\n", R"(["a"])", R"("z")", "a: z\nb: w\n");
    yaml("for a name alone in flow", "a: {k, l: 1}\n", R"(["a"]["k"])", R"("z")",
         "a: {k: z, l: 1}\n");
    yaml("for a name alone", "? a\nb: w\n", R"(["a"])", R"("z")", "? a\n: z\nb: w\n");
    yaml("for an odd name alone", "a: {k? l}\n", R"(["a"]["k? l"])", R"("z")", "a: {k? l: z}\n");
    yaml("behind an odd colon", "? a # x: y\n: x\nb: w\n", R"(["a"])", R"({"k": "z"})",
         "? a # x: y\n:\n    k: z\nb: w\n");
    yaml("null", "a: x\nb: w\n", R"(["a"])", "null", "a: null\nb: w\n");
    yaml("plain by rule", "a_unencrypted: x\nb: w\n", R"(["a_unencrypted"])", R"("true")",
         "a_unencrypted: \"true\"\nb: w\n");
    const auto json = [](const char* name, const char* plain, const char* path, const char* value,
                         const char* expected) {
        QTest::newRow(name) << Format::Json << QByteArray(plain) << QByteArray(path)
                            << QByteArray(value) << QByteArray(expected);
    };
    json("json", "{\n  \"a\": \"x\",\n  \"b\": 1\n}\n", R"(["a"])", R"("z")",
         "{\n  \"a\": \"z\",\n  \"b\": 1\n}\n");
    json("json, new", "{\"a\": \"x\"}\n", R"(["new"])", "[1]", "{\"a\": \"x\", \"new\": [1]}\n");
    json("json, into nothing", "{\"a\": {}}\n", R"(["a"]["new"])", "1", "{\"a\": {\"new\": 1}}\n");
    QTest::newRow("dotenv") << Format::Dotenv << QByteArray("A=1\n# c\nB=2\n")
                            << QByteArray(R"(["A"])") << QByteArray(R"("x\ny")")
                            << QByteArray("A=x\\ny\n# c\nB=2\n");
    QTest::newRow("dotenv, new") << Format::Dotenv << QByteArray("A=1\n") << QByteArray(R"(["N"])")
                                 << QByteArray("5") << QByteArray("A=1\nN=5\n");
}

void ChangeTest::setsOneValue()
{
    QFETCH(Format, format);
    QFETCH(QByteArray, plain);
    QFETCH(QByteArray, path);
    QFETCH(QByteArray, json);
    QFETCH(QByteArray, expected);
    const auto sealed = test::sealed(plain, format);
    QVERIFY(sealed);

    const auto changed = set(*sealed, format, path.constData(), json.constData());
    QVERIFY2(changed, changed ? "" : changed.error().message.c_str());
    const auto opened = test::opened(*changed, format);

    QVERIFY2(opened, opened ? "" : opened.error().message.c_str());
    QCOMPARE(test::text(*opened->plaintext()), expected);
    QCOMPARE(opened->metadata().lastModified, std::string("2027-01-15T09:00:00Z"));
}

void ChangeTest::changesNoOtherByte()
{
    for (const auto& [name, format, path] :
         {std::tuple("sealed.yaml", Format::Yaml, R"(["db"]["password"])"),
          std::tuple("sealed.json", Format::Json, R"(["user"])"),
          std::tuple("sealed.env", Format::Dotenv, R"(["USER"])")}) {
        const auto identities = test::identitiesOf(test::fixture("key.txt"));
        auto file = test::openWithKey(test::fixture(name), format, *identities);
        QVERIFY(file);

        const auto changed =
            file->set(*parsePath(path), SecretBytes::copyOf(std::string_view("\"new\"")), later);

        QVERIFY(changed);
        const auto lines = changes(test::fixture(name), test::text(*changed));
        QCOMPARE(lines.size(), 2);
        const auto upTo = [](const QByteArray& line) { return line.mid(1, line.indexOf("data:")); };
        QCOMPARE(upTo(lines[0]), upTo(lines[1]));
        QVERIFY(test::openWithKey(test::text(*changed), format, *identities));
    }
}

void ChangeTest::refusesWhatCannotBeSet_data()
{
    QTest::addColumn<Format>("format");
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<QByteArray>("json");
    QTest::newRow("no json") << Format::Yaml << QByteArray(R"(["a"])") << QByteArray("x");
    QTest::newRow("half a json") << Format::Yaml << QByteArray(R"(["a"])") << QByteArray("[1");
    QTest::newRow("a name twice") << Format::Yaml << QByteArray(R"(["a"])")
                                  << QByteArray(R"({"k":1,"k":2})");
    QTest::newRow("too large a number")
        << Format::Yaml << QByteArray(R"(["a"])") << QByteArray("9223372036854775808");
    QTest::newRow("too deep") << Format::Yaml << QByteArray(R"(["a"])")
                              << QByteArray(200, '[') + QByteArray(200, ']');
    QTest::newRow("a name in a list")
        << Format::Yaml << QByteArray(R"(["l"]["k"])") << QByteArray("1");
    QTest::newRow("a number in a map") << Format::Yaml << QByteArray(R"([0])") << QByteArray("1");
    QTest::newRow("the record") << Format::Yaml << QByteArray(R"(["sops"]["mac"])")
                                << QByteArray("\"x\"");
    QTest::newRow("a list in dotenv")
        << Format::Dotenv << QByteArray(R"(["A"])") << QByteArray("[1]");
    QTest::newRow("null in dotenv")
        << Format::Dotenv << QByteArray(R"(["A"])") << QByteArray("null");
    QTest::newRow("below a line") << Format::Dotenv << QByteArray(R"(["A"]["k"])")
                                  << QByteArray("1");
    QTest::newRow("a name of two lines")
        << Format::Dotenv << QByteArray("[\"N\nsops_mac\"]") << QByteArray("\"x\"");
    QTest::newRow("a name of the record's")
        << Format::Dotenv << QByteArray(R"(["sops_mac"])") << QByteArray("\"x\"");
}

void ChangeTest::refusesWhatCannotBeSet()
{
    QFETCH(Format, format);
    QFETCH(QByteArray, path);
    QFETCH(QByteArray, json);
    const auto sealed = test::sealed(format == Format::Yaml ? "a: x\nl: [1]\n" : "A=1\n", format);
    QVERIFY(sealed);

    const auto changed = set(*sealed, format, path.constData(), json.constData());

    QVERIFY(!changed);
    QCOMPARE(changed.error().kind, ErrorKind::InvalidInput);
}

void ChangeTest::givesOthersTheKey()
{
    for (const auto& [name, format] :
         {std::pair("sealed.yaml", Format::Yaml), std::pair("sealed.json", Format::Json),
          std::pair("sealed.env", Format::Dotenv)}) {
        const auto file = SopsFile::parse(test::secret(test::fixture(name)), format);
        QVERIFY(file);
        auto keys = file->metadata().age;
        keys.push_back({"age1other", "-----BEGIN AGE-----\nother\n-----END AGE-----\n"});

        const auto changed = file->withKeys(keys);

        QVERIFY(changed);
        const auto again = SopsFile::parse(changed->clone(), format);
        QVERIFY(again);
        QCOMPARE(again->metadata().age.size(), std::size_t(2));
        QCOMPARE(again->metadata().age.back().wrapped, keys.back().wrapped);
        QCOMPARE(again->metadata().mac, file->metadata().mac);
        const auto identities = test::identitiesOf(test::fixture("key.txt"));
        QVERIFY(test::openWithKey(test::text(*changed), format, *identities));
    }
}

void ChangeTest::sealsAnewUnderAnotherKey()
{
    const auto sealed = test::sealed("# c\na: x\nl:\n  - y # d\nn: null\ne: \"\"\n", Format::Yaml);
    const auto opened = test::opened(*sealed, Format::Yaml);
    QVERIFY(opened);
    const auto newKey = test::secret(QByteArray(32, 'n'));

    const auto rotated = opened->rotate({newKey, {{"age1new", "w\n"}}}, later);

    QVERIFY(rotated);
    QVERIFY(!test::opened(*rotated, Format::Yaml));
    auto again = SopsFile::parse(rotated->clone(), Format::Yaml);
    QVERIFY(again && again->open(newKey));
    QCOMPARE(test::text(*again->plaintext()), test::text(*opened->plaintext()));
    QCOMPARE(again->metadata().age.front().recipient, std::string("age1new"));
}

void ChangeTest::keepsKeysOfOtherKinds()
{
    auto text = test::text(*test::sealed("a: x\n", Format::Yaml));
    const QByteArray others(
        "sops:\n    kms:\n        - arn: arn:aws:kms:x\n          created_at: "
        "\"2026-01-01T00:00:00Z\"\n          enc: AQ==\n          aws_profile: \"\"\n");
    text.replace("sops:\n", others);
    const auto opened = test::opened(test::secret(text), Format::Yaml);
    QVERIFY(opened);
    QCOMPARE(opened->metadata().otherKeys, std::vector<std::string>{"kms"});

    QVERIFY(test::text(*opened->withKeys({{"age1x", "w\n"}})).contains(others));
    QVERIFY(test::text(*set(test::secret(text), Format::Yaml, R"(["a"])", "1")).contains(others));
    const auto newKey = test::secret(QByteArray(32, 'n'));
    QCOMPARE(opened->rotate({newKey, {}}, later).error().kind, ErrorKind::InvalidInput);
}

QTEST_GUILESS_MAIN(ChangeTest)
#include "change_test.moc"
