// The grid of keys and values: what is kept, changed, added and removed, and what pasting makes of
// it.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages/secrets/entry_grid.h"

#include "tests/support/fake_secrets.h"
#include "tests/support/overheard.h"
#include "ui/widgets/secret/secret_edit.h"

#include <QApplication>
#include <QClipboard>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace strongroom;
using ui::EntryGrid;
using Strings = std::vector<std::string>;

class EntryGridTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void keepsStandingKeysUnread();
    void changesAStandingKeyOnceSomethingIsTyped();
    void addsANewKeyWithItsValue();
    void refusesMoreKeysThanAVersionHolds();
    void takesAsManyAsAVersionHolds();
    void removesAndKeepsAgain();
    void leavesBlankRowsOut();
    void countsWhatIsStaged();
    void takesDotenv();
    void takesJson();
    void takesYaml();
    void refusesSeveralSecrets();
    void saysThatTheClipboardIsEmpty();
    void takesAFileThatIsPastedIntoAKey();
    void bringsARemovedKeyBackWhenItIsPasted();
    void settlesAfterAConflict();
    void tellsNoValue();

private:
    QLineEdit* key(int row) const
    {
        return m_grid->findChild<QLineEdit*>(QString("edit.key.%1").arg(row));
    }
    ui::SecretEdit* value(int row) const
    {
        return m_grid->findChild<ui::SecretEdit*>(QString("edit.value.%1").arg(row));
    }
    void remove(int row)
    {
        m_grid->findChild<QPushButton*>(QString("edit.remove.%1").arg(row))->click();
    }
    /// "KEY=value", "KEY kept", in the order of the rows.
    Strings staged() const
    {
        Strings all;
        for (const auto& entry : m_grid->entries())
            all.push_back(entry.value ? entry.key + '=' + test::textOf(*entry.value)
                                      : entry.key + " kept");
        return all;
    }
    static SecretBytes text(const char* plain)
    {
        return SecretBytes::copyOf(std::string_view(plain));
    }

    std::unique_ptr<EntryGrid> m_grid;
};

void EntryGridTest::init()
{
    m_grid = std::make_unique<EntryGrid>();
    m_grid->addStanding({{"A", domain::ValueFormat::Text}, {"B", domain::ValueFormat::Text}});
    m_grid->addEmpty(false);
}

void EntryGridTest::keepsStandingKeysUnread()
{
    QCOMPARE(staged(), Strings({"A kept", "B kept"}));
    QVERIFY(key(1)->isReadOnly());
    QVERIFY(m_grid->written().empty());
}

void EntryGridTest::changesAStandingKeyOnceSomethingIsTyped()
{
    QTest::keyClicks(value(2), "new");

    QCOMPARE(staged(), Strings({"A kept", "B=new"}));
    QCOMPARE(m_grid->written(), Strings({"B"}));
}

void EntryGridTest::addsANewKeyWithItsValue()
{
    key(3)->setText(" C ");
    QTest::keyClicks(value(3), "see");

    QCOMPARE(staged(), Strings({"A kept", "B kept", "C=see"}));
}

void EntryGridTest::refusesMoreKeysThanAVersionHolds()
{
    std::string many;
    for (int i = 0; i < 10'000; ++i)
        many += "KEY_" + std::to_string(i) + "=x\n";

    const auto taken = m_grid->paste(text(many.c_str()));

    QVERIFY(!taken);
    QVERIFY(taken.error().message.find("Nothing was changed") != std::string::npos);
    QCOMPARE(staged(), Strings({"A kept", "B kept"}));
}

void EntryGridTest::takesAsManyAsAVersionHolds()
{
    std::string many;
    for (int i = 0; i < 998; ++i)
        many += "KEY_" + std::to_string(i) + "=x\n";

    QVERIFY(m_grid->paste(text(many.c_str())));

    QCOMPARE(staged().size(), 1000U);
}

void EntryGridTest::removesAndKeepsAgain()
{
    remove(1);
    QCOMPARE(staged(), Strings({"B kept"}));
    QCOMPARE(m_grid->removed(), Strings({"A"}));

    remove(1);

    QCOMPARE(staged(), Strings({"A kept", "B kept"}));
}

void EntryGridTest::leavesBlankRowsOut()
{
    m_grid->addEmpty(true);

    QCOMPARE(staged().size(), 2U);
}

void EntryGridTest::countsWhatIsStaged()
{
    QSignalSpy counted(m_grid.get(), &EntryGrid::counted);

    key(3)->setText("C");
    QTest::keyClicks(value(2), "x");
    remove(1);

    QCOMPARE(counted.last(), QVariantList({1, 1, 1}));
}

void EntryGridTest::takesDotenv()
{
    const auto taken = m_grid->paste(text("# a comment\nA=one\nC=\"Grüße, 世界\"\nD=\n"));

    QVERIFY(taken);
    QCOMPARE(*taken, 3);
    QCOMPARE(staged(), Strings({"A=one", "B kept", "C=Grüße, 世界", "D="}));
}

void EntryGridTest::takesJson()
{
    const auto taken = m_grid->paste(text("{\"C\": \"one\", \"D\": \"two = 2\"}"));

    QVERIFY2(taken, taken ? "" : taken.error().message.c_str());
    QCOMPARE(staged(), Strings({"A kept", "B kept", "C=one", "D=two = 2"}));
}

void EntryGridTest::takesYaml()
{
    const auto taken = m_grid->paste(text("C: one\nD: two\n"));

    QVERIFY2(taken, taken ? "" : taken.error().message.c_str());
    QCOMPARE(staged(), Strings({"A kept", "B kept", "C=one", "D=two"}));
}

void EntryGridTest::refusesSeveralSecrets()
{
    const auto taken = m_grid->paste(text("one:\n  C: 1\ntwo:\n  D: 2\n"));

    QVERIFY(!taken);
    QCOMPARE(taken.error().kind, ErrorKind::InvalidInput);
    QCOMPARE(staged(), Strings({"A kept", "B kept"}));
}

void EntryGridTest::saysThatTheClipboardIsEmpty()
{
    QApplication::clipboard()->clear();
    QSignalSpy failed(m_grid.get(), &EntryGrid::pasteFailed);

    m_grid->pasteClipboard();

    QCOMPARE(failed.count(), 1);
}

void EntryGridTest::takesAFileThatIsPastedIntoAKey()
{
    QApplication::clipboard()->setText("C=one\nD=two");

    QTest::keyClick(key(3), Qt::Key_V, Qt::ControlModifier);

    QCOMPARE(staged(), Strings({"A kept", "B kept", "C=one", "D=two"}));
}

void EntryGridTest::bringsARemovedKeyBackWhenItIsPasted()
{
    remove(1);

    QVERIFY(m_grid->paste(text("A=again")));

    QCOMPARE(staged(), Strings({"A=again", "B kept"}));
}

void EntryGridTest::settlesAfterAConflict()
{
    QTest::keyClicks(value(1), "mine");
    QTest::keyClicks(value(2), "mine too");

    m_grid->settle({"B"}, {"A", "B", "C"}, {"C"});

    QCOMPARE(staged(), Strings({"A=mine", "B kept", "C kept"}));
}

void EntryGridTest::tellsNoValue()
{
    QVERIFY(m_grid->paste(text("C=sr-canary-7f3a9c")));

    QVERIFY(!test::overheard(*m_grid).contains("sr-canary-7f3a9c"));
}

QTEST_MAIN(EntryGridTest)
#include "entry_grid_test.moc"
