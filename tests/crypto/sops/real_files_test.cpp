// Files that the real sops wrote open here, and say what it says they say.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/support/sops_fixture.h"

using namespace strongroom;
using namespace strongroom::sops;

class RealFilesTest : public QObject
{
    Q_OBJECT

private slots:
    void opensFilesOfTheRealSops_data();
    void opensFilesOfTheRealSops();
    void opensARealDeployment();
    void listsTheTreeWithoutValues();
    void extractsOneValue();
    void staysShutForOthers();
};

void RealFilesTest::opensFilesOfTheRealSops_data()
{
    QTest::addColumn<Format>("format");
    QTest::addColumn<QString>("end");
    QTest::newRow("yaml") << Format::Yaml << QString("yaml");
    QTest::newRow("json") << Format::Json << QString("json");
    QTest::newRow("dotenv") << Format::Dotenv << QString("env");
}

void RealFilesTest::opensFilesOfTheRealSops()
{
    QFETCH(Format, format);
    QFETCH(QString, end);
    const auto identities = test::identitiesOf(test::fixture("key.txt"));
    QVERIFY(identities);

    const auto file = test::openWithKey(test::fixture("sealed." + end), format, *identities);

    QVERIFY(file);
    const auto plain = file->plaintext();
    QVERIFY(plain);
    QCOMPARE(test::text(*plain), test::fixture("plain." + end));
}

void RealFilesTest::opensARealDeployment()
{
    const QString folder = STRONGROOM_SOURCE_DIR "/../shared/data/sops/";
    QFile sealed(folder + "plana-pulse.enc.yaml");
    QFile key(folder + "age-demo-key.txt");
    if (!sealed.open(QIODevice::ReadOnly) || !key.open(QIODevice::ReadOnly))
        QSKIP("The shared data are not beside the checkout.");
    const auto identities = test::identitiesOf(key.readAll());
    QVERIFY(identities);

    const auto file = test::openWithKey(sealed.readAll(), Format::Yaml, *identities);

    QVERIFY(file);
    const auto user = file->extract(*parsePath(R"(["authentik"]["db"]["user"])"));
    QVERIFY(user);
    QCOMPARE(test::text(*user), QByteArray("authentik"));
    QVERIFY(test::text(*file->plaintext())
                .contains("# rotated most often: see the rotation procedure\n"));
    QCOMPARE(file->leaves()->size(), std::size_t(54));
}

void RealFilesTest::listsTheTreeWithoutValues()
{
    const auto file = SopsFile::parse(test::secret(test::fixture("sealed.yaml")), Format::Yaml);
    QVERIFY(file);

    const auto lines = file->outline();

    const auto at = [&lines](const std::string& path) {
        return std::ranges::find_if(lines,
                                    [&](const auto& line) { return toText(line.path) == path; });
    };
    QVERIFY(at(R"(["db"])") != lines.end() && at(R"(["sops"])") == lines.end());
    QCOMPARE(at(R"(["db"])")->kind, NodeKind::Map);
    QCOMPARE(at(R"(["db"]["port"])")->type, ValueType::Integer);
    QVERIFY(at(R"(["db"]["port"])")->sealed);
    QVERIFY(at(R"(["hosts"][1]["b"])") != lines.end());
    QVERIFY(!at(R"(["shown_unencrypted"])")->sealed);
}

void RealFilesTest::extractsOneValue()
{
    const auto identities = test::identitiesOf(test::fixture("key.txt"));
    const auto file = test::openWithKey(test::fixture("sealed.yaml"), Format::Yaml, *identities);
    QVERIFY(file);
    const auto extract = [&file](const char* path) {
        const auto found = file->extract(*parsePath(path));
        return found ? test::text(*found) : QByteArray("absent");
    };

    QCOMPARE(extract(R"(["db"]["password"])"), QByteArray("né \"quoted\""));
    QCOMPARE(extract(R"(["db"]["port"])"), QByteArray("5432\n"));
    QCOMPARE(extract(R"(["hosts"][1])"), QByteArray("b: c\n"));
    QCOMPARE(extract(R"(["map"])"), QByteArray("{}\n"));
    QCOMPARE(extract(R"(["db"]["nope"])"), QByteArray("absent"));
    QCOMPARE(extract(R"(["hosts"][7])"), QByteArray("absent"));
    QCOMPARE(extract(R"(["sops"]["mac"])"), QByteArray("absent"));
}

void RealFilesTest::staysShutForOthers()
{
    const auto other = age::parseIdentities(
        "AGE-SECRET-KEY-13GLD5P6JHNC0LYYM866JGPKAG5H806X6KWP953SRL7DURZRFVHAS2L7YMP");
    QVERIFY(other);

    const auto file = test::openWithKey(test::fixture("sealed.yaml"), Format::Yaml, *other);

    QVERIFY(!file);
    QCOMPARE(file.error().kind, ErrorKind::Forbidden);
}

QTEST_GUILESS_MAIN(RealFilesTest)
#include "real_files_test.moc"
