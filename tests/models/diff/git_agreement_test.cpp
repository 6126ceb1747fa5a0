// Our differences are git's own, over a real YAML file's history: whole documents and their parts.
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
    void agreesOnEveryPair_data();
    void agreesOnEveryPair();

private:
    QByteArray gits(const Pair& pair, const QStringList& options) const;

    QString m_git;
    QTemporaryDir m_folder;
    QList<Pair> m_pairs;
};

void GitAgreementTest::initTestCase()
{
    m_git = QStandardPaths::findExecutable("git");
    if (m_git.isEmpty())
        QSKIP("git is not installed");
    const auto clone = m_folder.filePath("history");
    output(m_git, {"clone", "-q", STRONGROOM_TEST_DATA "/models/diff/openapi_history.bundle", clone,
                   "-b", "main"});
    QByteArrayList versions;
    for (const auto& commit :
         output(m_git, {"-C", clone, "rev-list", "--reverse", "main"}).trimmed().split('\n'))
        versions << output(m_git, {"-C", clone, "show", commit + ":openapi.yaml"});

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

void GitAgreementTest::agreesOnEveryPair_data()
{
    QTest::addColumn<int>("whitespace");
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<int>("step");
    QTest::newRow("as it is") << int(Whitespace::Counts) << QStringList{} << 1;
    QTest::newRow("-w") << int(Whitespace::Ignored) << QStringList{"-w"} << 7;
    QTest::newRow("-b") << int(Whitespace::Amount) << QStringList{"-b"} << 11;
}

void GitAgreementTest::agreesOnEveryPair()
{
    if (m_git.isEmpty())
        QSKIP("git is not installed");
    QFETCH(int, whitespace);
    QFETCH(QStringList, options);
    QFETCH(int, step);

    for (int i = 0; i < m_pairs.size(); i += step) {
        const auto& pair = m_pairs[i];
        const auto theirs = gits(pair, options);
        const auto ours = unified(pair.older.toStdString(), pair.newer.toStdString(), "a", "b", 3,
                                  Whitespace(whitespace));

        QVERIFY(ours);
        const auto hunks = hunksOf(QByteArray::fromStdString(*ours));
        if (hunks != theirs)
            qInfo().noquote() << "pair" << i << "\nours:\n" << hunks << "\ngit's:\n" << theirs;
        QVERIFY(hunks == theirs);
    }
}

QTEST_GUILESS_MAIN(GitAgreementTest)
#include "git_agreement_test.moc"
