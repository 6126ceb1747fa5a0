// The console gets a sealed file's tree at once, and its values from another thread.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "client/sealed_files/local_sealed_files.h"
#include "tests/client/waiting.h"
#include "tests/support/sops_folder.h"

using namespace strongroom;
using namespace strongroom::client;

class SealedFilesTest : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_folder.emplace(); }
    void opensWhatIsChosen();
    void letsTheWindowGoOnWhileAProgramIsAsked();
    void saysWhatIsTheMatterHere();
    void takesNoPlainFileForASealedOne();

private:
    std::optional<test::SopsFolder> m_folder;
};

void SealedFilesTest::opensWhatIsChosen()
{
    m_folder->useFixtureKey();
    const LocalSealedFiles files;
    const auto path = m_folder->write("s.yaml", test::fixture("sealed.yaml"));

    const auto tree = files.tree(path);
    const auto file = test::wait(files.open({path, "name", {{"db", "port"}}}));

    QVERIFY(tree && !tree->empty());
    QVERIFY(file);
    QCOMPARE(file->secrets.size(), std::size_t(1));
    QCOMPARE(test::text(file->secrets.front().entries.front().value), QByteArray("5432"));
}

void SealedFilesTest::letsTheWindowGoOnWhileAProgramIsAsked()
{
    const auto key = m_folder->write("k", test::fixture("key.txt"));
    const auto go = (*m_folder)("go");
    qputenv("SOPS_AGE_KEY_CMD",
            QByteArray::fromStdString("until [ -e '" + go + "' ]; do sleep 0.01; done; cat '" + key
                                      + "'"));
    const LocalSealedFiles files;
    const auto path = m_folder->write("s.yaml", test::fixture("sealed.yaml"));

    auto opening = files.open({path, "name", {}});
    QVERIFY(!opening.isReady());
    m_folder->write("go", "");

    QVERIFY(test::wait(std::move(opening)));
}

void SealedFilesTest::saysWhatIsTheMatterHere()
{
    const LocalSealedFiles files;
    const auto path = m_folder->write("s.yaml", test::fixture("sealed.yaml"));
    qputenv("SOPS_AGE_KEY_FILE", "/nowhere/key");

    const auto file = test::wait(files.open({path, "name", {}}));

    QVERIFY(!file);
    // Unavailable would be said of the server.
    QCOMPARE(file.error().kind, ErrorKind::InvalidInput);
    QVERIFY(file.error().message.starts_with("/nowhere/key"));
}

void SealedFilesTest::takesNoPlainFileForASealedOne()
{
    const LocalSealedFiles files;

    for (const auto& [name, content] : {std::pair("p.yaml", "a: 1\n"), std::pair("p.env", "A=1\n"),
                                        std::pair("p.txt", "free text"), std::pair("p.json", "{")})
        QVERIFY2(!files.tree(m_folder->write(name, content)), name);
    QVERIFY(!files.tree((*m_folder)("absent.yaml")));
}

QTEST_GUILESS_MAIN(SealedFilesTest)
#include "sealed_files_test.moc"
