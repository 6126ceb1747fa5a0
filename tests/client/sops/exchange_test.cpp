// Values of SOPS files become secrets, and secrets become values of SOPS files.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "client/sops/sops_exchange.h"
#include "tests/support/sops_folder.h"

using namespace strongroom;
using namespace strongroom::client;

namespace {

/// "secret/key=value" a line.
QByteArrayList linesOf(const exchange::ParsedFile& file)
{
    QByteArrayList lines;
    for (const auto& secret : file.secrets)
        for (const auto& entry : secret.entries)
            lines << QByteArray::fromStdString(secret.name + "/" + entry.key) + "="
                         + test::text(entry.value);
    return lines;
}

} // namespace

class ExchangeTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void showsTheTreeWithoutAKey();
    void importsAllOrWhatIsChosen();
    void readsDotenvAsEveryOtherImportDoes();
    void importsNothingOfAnAlteredFile();
    void importsARealDeployment();
    void exportsIntoANewFile_data();
    void exportsIntoANewFile();
    void exportsIntoAFileThatStands();
    void leavesTheFileWhenItCannotExport();

private:
    Result<Done> exportTo(const std::string& path, const QByteArray& value) const;

    std::optional<test::SopsFolder> m_folder;
};

void ExchangeTest::init()
{
    m_folder.emplace();
    m_folder->useFixtureKey();
}

void ExchangeTest::showsTheTreeWithoutAKey()
{
    qunsetenv("SOPS_AGE_KEY_FILE");

    const auto lines = treeOfSopsFile(m_folder->write("s.yaml", test::fixture("sealed.yaml")));

    QVERIFY(lines);
    QByteArrayList shown;
    for (const auto& line : *lines)
        if (line.names.front() == "db" || line.names.front() == "shown_unencrypted")
            shown << QByteArray::number(int(line.names.size())) + " "
                         + QByteArray::fromStdString(line.names.back() + " " + line.type)
                         + (line.encrypted ? " sealed" : "");
    QCOMPARE(shown, (QByteArrayList{"1 db map", "2 user str sealed", "2 password str sealed",
                                    "2 port int sealed", "2 ratio float sealed", "2 on bool sealed",
                                    "2 pem str sealed", "1 shown_unencrypted str"}));
    QCOMPARE(treeOfSopsFile(m_folder->write("plain.yaml", "a: 1\n")).error().kind,
             ErrorKind::NotFound);
}

void ExchangeTest::importsAllOrWhatIsChosen()
{
    const auto path = m_folder->write("s.yaml", test::fixture("sealed.yaml"));

    const auto all = openSopsForImport({path, "name", false, {}});
    const auto some = openSopsForImport({path, "name", false, {{"db", "on"}, {"hosts"}}});
    const auto one = openSopsForImport({path, "name", true, {{"db", "port"}}});

    QVERIFY(all && some && one);
    QVERIFY(linesOf(*all).contains("db/pem=line one\nline two\n"));
    QVERIFY(linesOf(*all).contains("name/shown_unencrypted=as it is"));
    QCOMPARE(all->notes.size(), std::size_t(1));
    QCOMPARE(linesOf(*some), (QByteArrayList{"db/on=true", "hosts/0=a", "hosts/1.b=c"}));
    QCOMPARE(linesOf(*one), QByteArrayList{"name/db.port=5432"});
    QCOMPARE(openSopsForImport({path, "n", false, {{"absent"}}}).error().kind,
             ErrorKind::InvalidInput);
}

void ExchangeTest::readsDotenvAsEveryOtherImportDoes()
{
    const auto path = m_folder->write("s.env", test::fixture("sealed.env"));

    const auto file = openSopsForImport({path, "name", false, {}});

    QVERIFY(file);
    QVERIFY(linesOf(*file).contains("name/USER=admin"));
}

void ExchangeTest::importsNothingOfAnAlteredFile()
{
    const auto path =
        m_folder->write("s.yaml", test::fixture("sealed.yaml").replace("as it is", "as it was"));

    const auto file = openSopsForImport({path, "name", false, {}});

    QVERIFY(!file);
    QCOMPARE(file.error().kind, ErrorKind::Forged);
}

void ExchangeTest::importsARealDeployment()
{
    const QString folder = STRONGROOM_SOURCE_DIR "/../shared/data/sops/";
    if (!QFileInfo::exists(folder + "plana-pulse.enc.yaml"))
        QSKIP("The shared data are not beside the checkout.");
    qputenv("SOPS_AGE_KEY_FILE", QFile::encodeName(folder + "age-demo-key.txt"));

    const auto file = openSopsForImport(
        {(folder + "plana-pulse.enc.yaml").toStdString(), "plana-pulse", false, {}});

    QVERIFY2(file, file ? "" : file.error().message.c_str());
    QVERIFY(file->secrets.size() > 20);
    QVERIFY(linesOf(*file).contains("authentik/db.user=authentik"));
}

Result<Done> ExchangeTest::exportTo(const std::string& path, const QByteArray& value) const
{
    const auto token = test::secret(value);
    const auto user = test::secret("né \"x\"\n");
    return exportToSopsFile(path, "pay", {{"TOKEN", token}, {"USER", user}},
                            {"age15feyv5398wz4lq8ps49knxqjtvxtywfr378k9vn3syzkyfjqj5ssj0awrc"},
                            test::someTime());
}

void ExchangeTest::exportsIntoANewFile_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("secret");
    QTest::newRow("yaml") << QString("n.yaml") << QByteArray("pay");
    QTest::newRow("json") << QString("n.json") << QByteArray("pay");
    QTest::newRow("dotenv") << QString("n.env") << QByteArray("name");
}

void ExchangeTest::exportsIntoANewFile()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, secret);

    const auto exported = exportTo((*m_folder)(name), "canary");
    QVERIFY2(exported, exported ? "" : exported.error().message.c_str());
    const auto back = openSopsForImport({(*m_folder)(name), "name", false, {}});

    QVERIFY(back);
    QCOMPARE(linesOf(*back).first(), secret + "/TOKEN=canary");
    QVERIFY(!m_folder->read(name).contains("canary"));
}

void ExchangeTest::exportsIntoAFileThatStands()
{
    const auto path = m_folder->write("s.yaml", test::fixture("sealed.yaml"));

    QVERIFY(exportTo(path, "one"));
    QVERIFY(exportTo(path, "42"));
    const auto back = openSopsForImport({path, "name", false, {{"pay"}, {"db", "user"}}});

    QVERIFY(back);
    QCOMPARE(linesOf(*back),
             (QByteArrayList{"db/user=admin", "pay/TOKEN=42", "pay/USER=né \"x\"\n"}));
    const auto before = test::fixture("sealed.yaml");
    QVERIFY(m_folder->read("s.yaml").startsWith(before.left(before.indexOf("\nsops:"))));
}

void ExchangeTest::leavesTheFileWhenItCannotExport()
{
    const auto altered = test::fixture("sealed.yaml").replace("as it is", "as it was");
    const auto path = m_folder->write("s.yaml", altered);

    QCOMPARE(exportTo(path, "x").error().kind, ErrorKind::Forged);
    QCOMPARE(m_folder->read("s.yaml"), altered);
    QCOMPARE(exportTo((*m_folder)("s.txt"), "x").error().kind, ErrorKind::InvalidInput);
    QCOMPARE(exportToSopsFile((*m_folder)("n.yaml"), "pay", {}, {"age1x"}, test::someTime())
                 .error()
                 .kind,
             ErrorKind::InvalidInput);
    QVERIFY(!QFileInfo::exists(m_folder->path("n.yaml")));
}

QTEST_GUILESS_MAIN(ExchangeTest)
#include "exchange_test.moc"
