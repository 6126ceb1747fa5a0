// What git still holds for whoever leaves is named, commit by commit.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "client/sops/leaver_history.h"
#include "crypto/sops/age_keys.h"
#include "tests/support/sops_folder.h"

#include <QProcess>

using namespace strongroom;
using namespace strongroom::client;

namespace {

const auto stays = test::somebody();
const auto leaves = test::somebody();

SecretBytes freshKey()
{
    return std::move(*sops::newDataKey());
}

QByteArray fileFor(const SecretBytes& dataKey, const std::vector<std::string>& recipients)
{
    auto keys = sops::wrapDataKey(dataKey, recipients);
    const auto file = sops::sealFile(test::secret("a: x\n"), sops::Format::Yaml, {},
                                     {dataKey, std::move(*keys)}, test::someTime());
    return test::text(*file);
}

} // namespace

class LeaverHistoryTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void namesCommitsThatNameTheLeaver();
    void namesCommitsUnderAKeyThatTheLeaverWasGiven();
    void looksIntoOtherBranchesAndTags();
    void countsNoOtherFile();
    void saysThatThereIsNoRepository();
    void readsARepositoryWithoutCommits();

private:
    void git(const QStringList& words) const;
    void commit(const QByteArray& content, const QString& subject) const;
    QStringList subjects(const SecretBytes& lastKey) const;

    std::optional<test::SopsFolder> m_folder;
    std::optional<age::Identities> m_identities;
};

void LeaverHistoryTest::init()
{
    m_folder.emplace();
    auto identities = test::identitiesOf(stays.identity);
    QVERIFY(identities);
    m_identities = std::move(*identities);
    m_folder->write("tree/deep/other.txt", "x");
    git({"init", "-q", "-b", "main"});
}

void LeaverHistoryTest::git(const QStringList& words) const
{
    QProcess process;
    process.setWorkingDirectory(m_folder->path("tree"));
    process.start("git", QStringList{"-c", "user.name=T", "-c", "user.email=t@t"} + words);
    QVERIFY(process.waitForFinished());
    QCOMPARE(process.exitCode(), 0);
}

void LeaverHistoryTest::commit(const QByteArray& content, const QString& subject) const
{
    m_folder->write("tree/deep/s.yaml", content);
    git({"add", "."});
    git({"commit", "-q", "-m", subject});
}

QStringList LeaverHistoryTest::subjects(const SecretBytes& lastKey) const
{
    const auto histories = historyOfLeavers((*m_folder)("tree/deep/s.yaml"), sops::Format::Yaml,
                                            {{leaves.recipient}, lastKey, *m_identities});
    if (!histories || histories->size() != 1 || histories->front().recipient != leaves.recipient)
        return {"failed"};
    QStringList found;
    for (const auto& commit : histories->front().commits)
        found << QString::fromStdString(commit.subject);
    found.sort();
    return found;
}

void LeaverHistoryTest::namesCommitsThatNameTheLeaver()
{
    const auto first = freshKey();
    commit(fileFor(freshKey(), {stays.recipient}), "before");
    commit(fileFor(first, {stays.recipient, leaves.recipient}), "given");
    commit(fileFor(first, {leaves.recipient}), "alone");
    commit(fileFor(freshKey(), {stays.recipient}), "taken away");

    QCOMPARE(subjects(freshKey()), (QStringList{"alone", "given"}));
}

void LeaverHistoryTest::namesCommitsUnderAKeyThatTheLeaverWasGiven()
{
    const auto shared = freshKey();
    commit(fileFor(freshKey(), {stays.recipient}), "another key");
    commit(fileFor(shared, {stays.recipient}), "sealed before they came");
    commit(fileFor(shared, {stays.recipient, leaves.recipient}), "they came");
    commit(fileFor(freshKey(), {stays.recipient}), "another key again");

    QCOMPARE(subjects(freshKey()), (QStringList{"sealed before they came", "they came"}));
}

void LeaverHistoryTest::looksIntoOtherBranchesAndTags()
{
    const auto both = std::vector{stays.recipient, leaves.recipient};
    commit(fileFor(freshKey(), {stays.recipient}), "root");
    git({"checkout", "-q", "-b", "side"});
    commit(fileFor(freshKey(), both), "on a branch");
    git({"checkout", "-q", "-b", "gone", "main"});
    commit(fileFor(freshKey(), both), "under a tag");
    git({"tag", "kept"});
    git({"checkout", "-q", "main"});
    git({"branch", "-q", "-D", "gone"});

    QCOMPARE(subjects(freshKey()), (QStringList{"on a branch", "under a tag"}));
}

void LeaverHistoryTest::countsNoOtherFile()
{
    m_folder->write("tree/s.yaml", fileFor(freshKey(), {leaves.recipient}));
    commit("no SOPS file\n", "another file of that name");

    QCOMPARE(subjects(freshKey()), QStringList());
}

void LeaverHistoryTest::saysThatThereIsNoRepository()
{
    const auto key = freshKey();
    const auto file = m_folder->write("outside/s.yaml", fileFor(key, {stays.recipient}));

    const auto histories =
        historyOfLeavers(file, sops::Format::Yaml, {{leaves.recipient}, key, *m_identities});

    QVERIFY(!histories);
    QCOMPARE(histories.error().kind, ErrorKind::NotFound);
}

void LeaverHistoryTest::readsARepositoryWithoutCommits()
{
    QCOMPARE(subjects(freshKey()), QStringList());
}

QTEST_GUILESS_MAIN(LeaverHistoryTest)
#include "leaver_history_test.moc"
