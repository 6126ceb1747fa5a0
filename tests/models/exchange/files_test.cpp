// Files of values are read as the real dotenv reads them, and odd ones are refused with a line.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "models/exchange/dotenv.h"
#include "models/exchange/yaml_file.h"

#include <QFile>
#include <QTest>

#include <map>

using namespace strongroom;
using namespace strongroom::exchange;

namespace {

std::string textOf(const SecretBytes& value)
{
    const auto bytes = value.reveal();
    return {bytes.begin(), bytes.end()};
}

std::map<std::string, std::string> valuesOf(const ParsedFile& file)
{
    std::map<std::string, std::string> values;
    for (const auto& entry : file.secrets.front().entries)
        values[entry.key] = textOf(entry.value);
    return values;
}

Result<ParsedFile> dotenv(const std::string& text)
{
    return parseDotenv(SecretBytes::copyOf(text), "file");
}

Result<ParsedFile> yaml(const std::string& text)
{
    return parseYaml(SecretBytes::copyOf(text), "file");
}

} // namespace

class FilesTest : public QObject
{
    Q_OBJECT

private slots:
    void readsDotenv_data();
    void readsDotenv();
    void readsRealFiles();
    void saysWhatWasOdd();
    void refusesDotenv_data();
    void refusesDotenv();
    void readsYaml();
    void refusesYaml_data();
    void refusesYaml();
};

void FilesTest::readsDotenv_data()
{
    QTest::addColumn<std::string>("text");
    QTest::addColumn<std::string>("value");
    const auto row = [](const char* name, const char* text, const char* value) {
        QTest::newRow(name) << std::string(text) << std::string(value);
    };
    row("plain", "A=b", "b");
    row("blanks around", "  A  =  b c  ", "b c");
    row("empty", "A=", "");
    row("single quotes", "A='b # c'", "b # c");
    row("double quotes", "A=\"b\\nc\"", "b\nc");
    row("single quotes escape nothing", "A='b\\nc'", "b\\nc");
    row("backticks", "A=`b \"c\" 'd'`", "b \"c\" 'd'");
    row("comment behind", "A=b # c", "b");
    row("hash in the value", "A=b#c", "b");
    row("export", "export A=b", "b");
    row("several lines", "A=\"b\nc\"", "b\nc");
    row("windows", "A=b\r\nB=c\r\n", "b");
    row("json", "A={\"a\": 1}", "{\"a\": 1}");
    row("equals in the value", "A=b=c==", "b=c==");
    row("the last stands", "A=b\nA=c", "c");
    row("expansion is kept", "A=\"${B}/c\"", "${B}/c");
}

void FilesTest::readsDotenv()
{
    QFETCH(std::string, text);
    QFETCH(std::string, value);

    const auto file = dotenv(text);

    QVERIFY(file);
    QCOMPARE(valuesOf(*file)["A"], value);
}

void FilesTest::readsRealFiles()
{
    QFile real(QStringLiteral(STRONGROOM_SOURCE_DIR "/../shared/data/env/scheduling.env"));
    if (!real.open(QIODevice::ReadOnly))
        QSKIP("the real files are not beside the checkout");

    const auto file = dotenv(real.readAll().toStdString());

    QVERIFY(file);
    auto values = valuesOf(*file);
    QCOMPARE(values.size(), std::size_t(16));
    QCOMPARE(values["CALENDSO_ENCRYPTION_KEY"], std::string("pUWnoVPDF2yeE6RsXcNOPmeM"));
    QCOMPARE(values["EMAIL_SERVER_PASSWORD"], std::string("p#ss \"w0rd\" $HOME `x` \\\\ end"));
    QCOMPARE(values["GREETING"], std::string("Grüße, 世界 — line one\nline two"));
}

void FilesTest::saysWhatWasOdd()
{
    const auto file = dotenv("A=${B}\nnonsense\nA=c\n");

    QVERIFY(file);
    QCOMPARE(file->notes.size(), std::size_t(3));
    QCOMPARE(file->notes[0].line, 1);
    QCOMPARE(file->notes[1].line, 2);
    QCOMPARE(file->notes[2].line, 3);
}

void FilesTest::refusesDotenv_data()
{
    QTest::addColumn<std::string>("text");
    QTest::newRow("nothing") << std::string();
    QTest::newRow("comments only") << std::string("# a\n# b\n");
    QTest::newRow("not UTF-8") << std::string("A=caf\xe9");
}

void FilesTest::refusesDotenv()
{
    QFETCH(std::string, text);

    const auto file = dotenv(text);

    QVERIFY(!file);
    QCOMPARE(file.error().kind, ErrorKind::InvalidInput);
}

void FilesTest::readsYaml()
{
    const auto flat = yaml("A: b\nN: 5\nL: |\n  one\n  two\n");
    const auto nested = yaml("stripe:\n  key: a\nmail:\n  user: b\n  password: c\n");

    QVERIFY(flat && nested);
    QCOMPARE(flat->secrets.front().name, std::string("file"));
    QCOMPARE(valuesOf(*flat)["L"], std::string("one\ntwo\n"));
    QCOMPARE(valuesOf(*flat)["N"], std::string("5"));
    QCOMPARE(nested->secrets.size(), std::size_t(2));
    QCOMPARE(nested->secrets[1].name, std::string("mail"));
    QCOMPARE(textOf(nested->secrets[1].entries[1].value), std::string("c"));
}

void FilesTest::refusesYaml_data()
{
    QTest::addColumn<std::string>("text");
    QTest::addColumn<std::string>("line");
    const auto row = [](const char* name, const char* text, const char* line) {
        QTest::newRow(name) << std::string(text) << std::string(line);
    };
    row("a list", "A:\n  - b\n", "Line 2");
    row("too deep", "a:\n  b:\n    c: d\n", "Line 3");
    row("alias", "a: &x b\nc: *x\n", "Line 2");
    row("twice", "a: b\na: c\n", "Line 2");
    row("both shapes", "a: b\nc:\n  d: e\n", "Line 3");
    row("broken", "a: [b\n", "Line");
    row("no map", "just text\n", "Line 1");
}

void FilesTest::refusesYaml()
{
    QFETCH(std::string, text);
    QFETCH(std::string, line);

    const auto file = yaml(text);

    QVERIFY(!file);
    QCOMPARE(file.error().kind, ErrorKind::InvalidInput);
    QVERIFY2(file.error().message.starts_with(line), file.error().message.c_str());
}

QTEST_GUILESS_MAIN(FilesTest)
#include "files_test.moc"
