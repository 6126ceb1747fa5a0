// Our differences are git's own, over real files' histories: a contract and its parts, and files of
// other kinds as they are, as Windows has them, and without the last line break.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "models/diff/text_diff.h"

#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace strongroom;
using namespace strongroom::diff;

namespace {

struct Pair
{
    QByteArray older;
    QByteArray newer;
};

QByteArray output(const QString& git, const QStringList& arguments)
{
    QProcess process;
    process.start(git, arguments);
    if (!process.waitForFinished())
        qFatal("git did not end");
    return process.readAllStandardOutput();
}

/// The schemas and paths of the contract: what begins with a name of two or four columns' indent.
QMap<QByteArray, QByteArray> partsOf(const QByteArray& document)
{
    QMap<QByteArray, QByteArray> parts;
    QByteArray name;
    for (const auto& line : document.split('\n')) {
        const auto indent = line.size() - line.trimmed().size();
        if ((indent == 2 || indent == 4) && line.endsWith(':'))
            name = line;
        parts[name] += line + '\n';
    }
    return parts;
}

/// git's hunks, without its header and the names of functions behind the second @@.
QByteArray hunksOf(const QByteArray& patch)
{
    QByteArray hunks;
    bool begun = false;
    for (const auto& line : patch.split('\n')) {
        begun = begun || line.startsWith("@@");
        if (begun)
            hunks += (line.startsWith("@@") ? line.left(line.indexOf("@@", 2) + 2) : line) + '\n';
    }
    while (hunks.endsWith("\n\n"))
        hunks.chop(1);
    return hunks;
}

} // namespace

class GitAgreementTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void agreesOnAContract_data();
    void agreesOnAContract();
    void agreesOnFilesOfAllKinds_data();
    void agreesOnFilesOfAllKinds();

private:
    QByteArrayList versionsIn(const QString& bundle, const QString& branch, const QString& file);
    QByteArray gits(const Pair& pair, const QStringList& options) const;
    void compare(const Pair& pair, Whitespace whitespace, const QStringList& options);

    QString m_git;
    QTemporaryDir m_folder;
    QList<Pair> m_pairs; ///< Of the contract.
};

/// Oldest first.
QByteArrayList GitAgreementTest::versionsIn(const QString& bundle, const QString& branch,
                                            const QString& file)
{
    const auto clone = m_folder.filePath("history of " + branch);
    output(m_git,
           {"clone", "-q", STRONGROOM_TEST_DATA "/models/diff/" + bundle, clone, "-b", branch});
    QByteArrayList versions;
    for (const auto& commit :
         output(m_git, {"-C", clone, "rev-list", "--reverse", branch}).trimmed().split('\n'))
        versions << output(m_git, {"-C", clone, "show", commit + ':' + file.toUtf8()});
    return versions;
}

void GitAgreementTest::initTestCase()
{
    m_git = QStandardPaths::findExecutable("git");
    if (m_git.isEmpty())
        QSKIP("git is not installed");
    qputenv("GIT_CONFIG_GLOBAL", "/dev/null"); // Nobody's own settings.
    qputenv("GIT_CONFIG_NOSYSTEM", "1");
    const auto versions = versionsIn("openapi_history.bundle", "main", "openapi.yaml");
    QCOMPARE(versions.size(), 19);
    for (const auto& older : versions)
        for (const auto& newer : versions)
            if (older != newer)
                m_pairs << Pair{older, newer};
    QMap<QByteArray, QSet<QByteArray>> states;
    for (const auto& version : versions) {
        const auto parts = partsOf(version);
        for (auto part = parts.begin(); part != parts.end(); ++part)
            states[part.key()].insert(*part);
    }
    for (const auto& texts : states)
        for (const auto& older : texts)
            for (const auto& newer : texts)
                if (older != newer)
                    m_pairs << Pair{older, newer};
    qInfo("%lld pairs", static_cast<long long>(m_pairs.size()));
    QVERIFY(m_pairs.size() >= 500);
}

QByteArray GitAgreementTest::gits(const Pair& pair, const QStringList& options) const
{
    const auto write = [this](const char* name, const QByteArray& text) {
        QFile file(m_folder.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
            qFatal("a side could not be written");
        return file.fileName();
    };
    const auto older = write("older", pair.older);
    const auto newer = write("newer", pair.newer);
    return hunksOf(output(m_git, QStringList{"diff", "--no-index", "--no-color", "--patience"}
                                     << options << older << newer));
}

void GitAgreementTest::compare(const Pair& pair, Whitespace whitespace, const QStringList& options)
{
    const auto theirs = gits(pair, options);
    const auto ours =
        unified(pair.older.toStdString(), pair.newer.toStdString(), "a", "b", 3, whitespace);
    QVERIFY(ours);
    const auto hunks = hunksOf(QByteArray::fromStdString(*ours));
    if (hunks != theirs)
        qInfo().noquote() << "ours:\n" << hunks.left(4000) << "\ngit's:\n" << theirs.left(4000);
    QVERIFY(hunks == theirs);
}

void GitAgreementTest::agreesOnAContract_data()
{
    QTest::addColumn<int>("whitespace");
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<int>("step");
    QTest::newRow("as it is") << int(Whitespace::Counts) << QStringList{} << 1;
    QTest::newRow("-w") << int(Whitespace::Ignored) << QStringList{"-w"} << 7;
    QTest::newRow("-b") << int(Whitespace::Amount) << QStringList{"-b"} << 11;
}

void GitAgreementTest::agreesOnAContract()
{
    if (m_git.isEmpty())
        QSKIP("git is not installed");
    QFETCH(int, whitespace);
    QFETCH(QStringList, options);
    QFETCH(int, step);

    for (int i = 0; i < m_pairs.size() && !QTest::currentTestFailed(); i += step)
        compare(m_pairs[i], Whitespace(whitespace), options);
}

void GitAgreementTest::agreesOnFilesOfAllKinds_data()
{
    QTest::addColumn<int>("versions");
    QTest::newRow("serve.cpp") << 16;        // Source.
    QTest::newRow("embedded.py") << 5;       // Source, where indentation says something.
    QTest::newRow("SECURITY.md") << 16;      // Tables of long lines.
    QTest::newRow("strongroom_de.ts") << 16; // XML of two languages.
    QTest::newRow("presets.json") << 3;
    QTest::newRow("openapi.json") << 16;     // No line break at the end.
    QTest::newRow("openapi.min.json") << 16; // One line.
    QTest::newRow("chain.pem") << 10;
}

void GitAgreementTest::agreesOnFilesOfAllKinds()
{
    if (m_git.isEmpty())
        QSKIP("git is not installed");
    QFETCH(int, versions);
    const auto texts = versionsIn("histories.bundle", QTest::currentDataTag(), "file");
    QCOMPARE(texts.size(), versions);
    const auto windows = [](QByteArray text) { return text.replace('\n', "\r\n"); };
    const auto open = [](QByteArray text) {
        while (text.endsWith('\n'))
            text.chop(1);
        return text;
    };

    for (qsizetype i = 0; i + 1 < texts.size() && !QTest::currentTestFailed(); ++i) {
        const auto &older = texts[i], &newer = texts[i + 1];
        compare({older, newer}, Whitespace::Counts, {});
        compare({newer, texts[i / 2]}, Whitespace::Counts, {}); // Far apart, and backwards.
        compare({windows(older), windows(newer)}, Whitespace::Counts, {});
        compare({older, windows(newer)}, Whitespace::Counts, {}); // Every line.
        compare({windows(older), newer}, Whitespace::AtLineEnd, {"--ignore-space-at-eol"});
        compare({open(older), newer}, Whitespace::Counts, {});
        compare({windows(older), open(windows(newer))}, Whitespace::Counts, {});
        compare({older, newer}, Whitespace::Amount, {"-b"});
        compare({windows(older), newer}, Whitespace::Ignored, {"-w"});
    }
}

QTEST_GUILESS_MAIN(GitAgreementTest)
#include "git_agreement_test.moc"
