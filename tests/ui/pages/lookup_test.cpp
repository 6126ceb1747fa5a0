// From a name to its value by keys alone, counted; and what is never done on the way.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/support/ticking.h"
#include "tests/ui/pages/lookup_desk.h"
#include "ui/pages/access/access_sheet.h"
#include "ui/pages/lookup/changes_sheet.h"
#include "ui/pages/lookup/reveal_both_sheet.h"
#include "ui/pages/secrets/secret_editor.h"
#include "ui/widgets/actions/action_registry.h"

#include <QAbstractButton>
#include <QAction>
#include <QComboBox>
#include <QPushButton>

using namespace strongroom;

class LookupTest : public test::LookupDesk
{
    Q_OBJECT

private slots:
    void initTestCase() { beginAll(); }
    void init() { begin(); }
    void cleanup() { end(); }
    void revealsAndCopiesInFourPresses();
    void revealsInThreeWithAnIncident();
    void comparesInTwo();
    void stepsThroughVersionsAndNeverGuesses();
    void revealsBothVersionsForOnePurpose();
    void saysWhyBothCannotBeRevealed();
    void showsTheRecordInTwo();
    void showsAccessInTwo();
    void createsWithThreeKeysInFour();
    void restoresAnOlderVersionInFive();
    void copiesWithoutShowing();
    void copiesNothingThatPolicyKeepsBack();
    void takesEnterBeforeTheKeysAreKnown();
    void asksForNoValueWhileOneTypes();
    void endsTheIncidentAfterAnHour();
    void saysNoNameInATitle();

private:
    /// Three versions, whose key changed in each; with the newest two beside each other.
    ui::ChangesSheet* changesOfThree()
    {
        auto& kept = m_plane->secrets.add("thrice", {{"A", "one"}, {"B", "same"}});
        m_plane->secrets.write(kept, {{"A", "two"}, {"B", "same"}}, "bob");
        m_plane->secrets.write(kept, {{"A", "one"}, {"B", "same"}}, "bob");
        auto* sheet = new ui::ChangesSheet(m_plane->context, kept.secret, m_window.get());
        sheet->open();
        QApplication::setActiveWindow(sheet);
        return sheet;
    }
    static QStringList saidOf(const ui::ChangesSheet& sheet)
    {
        QStringList said;
        const auto* model = sheet.findChild<QTableView*>("changes.keys")->model();
        for (int row = 0; row < model->rowCount(); ++row)
            said << model->index(row, 1).data().toString();
        return said;
    }
};

void LookupTest::revealsAndCopiesInFourPresses()
{
    find("ledger db pass", "ledger-db-password");
    press(Qt::Key_Return);
    QTRY_VERIFY(sheet() != nullptr && sheet()->isVisible());
    QVERIFY(!m_plane->network.calls.contains("reveal"));
    press(Qt::Key_Return);
    QTRY_VERIFY(shownField() != nullptr);
    press(Qt::Key_C, Qt::ControlModifier);

    QVERIFY(copied().startsWith("sr-canary-"));
    QCOMPARE(m_presses, 4);
    QCOMPARE(m_plane->network.calls.count("reveal"), 1);
}

void LookupTest::revealsInThreeWithAnIncident()
{
    press(Qt::Key_I, Qt::ControlModifier); // Once an incident.
    QTest::keyClicks(QApplication::activeModalWidget()->focusWidget(), "INC-4821");
    press(Qt::Key_Return);
    QVERIFY(ui::Incident::current().purpose());
    find("ledger db", "ledger-db-password");
    m_presses = 0; // The palette is open, the name is typed.
    press(Qt::Key_Return);
    QTRY_VERIFY(sheet() != nullptr && sheet()->isVisible());
    QCOMPARE(sheet()->findChild<QLineEdit*>("reveal.ticket")->text(), "INC-4821");
    press(Qt::Key_Return);
    QTRY_VERIFY(shownField() != nullptr);
    press(Qt::Key_C, Qt::ControlModifier);

    QVERIFY(copied().startsWith("sr-canary-"));
    QCOMPARE(m_presses, 3);
    QCOMPARE(m_plane->secrets.lastReveal.purpose, (domain::Purpose{"incident", "INC-4821", ""}));
}

void LookupTest::comparesInTwo()
{
    find("ledger", "ledger-db-password");
    while (m_window->lookup().rows().size() > 1
           && list()->currentIndex().data(ui::LookupModel::SideRole) != "v2")
        QTest::keyClick(input(), Qt::Key_Down); // The name alone would do with one of that name.
    press(Qt::Key_D, Qt::ControlModifier);
    QTRY_VERIFY(m_window->findChild<ui::ChangesSheet*>() != nullptr);
    const auto* keys = m_window->findChild<QTableView*>("changes.keys");
    QTRY_COMPARE(keys->model()->rowCount(), 1);

    QCOMPARE(keys->model()->index(0, 0).data().toString(), "PASSWORD");
    QVERIFY(keys->model()->index(0, 1).data().toString().contains("changed"));
    QCOMPARE(m_presses, 2);
    QVERIFY(!m_plane->network.calls.contains("reveal"));
}

void LookupTest::stepsThroughVersionsAndNeverGuesses()
{
    auto* sheet = changesOfThree();
    QTRY_COMPARE(saidOf(*sheet), QStringList({"~ changed", "= the same"}));

    press(Qt::Key_BracketLeft); // One beside three: it changed, and may be what it was.

    QCOMPARE(saidOf(*sheet), QStringList({"? changed more than once, perhaps back", "= the same"}));
    press(Qt::Key_BraceLeft);
    QCOMPARE(saidOf(*sheet), QStringList({"~ changed", "= the same"}));
    press(Qt::Key_BracketLeft); // There is none before the first.
    QCOMPARE(sheet->findChild<QComboBox*>("changes.before")->currentIndex(), 2);
    QVERIFY(!m_plane->network.calls.contains("reveal"));
}

void LookupTest::revealsBothVersionsForOnePurpose()
{
    auto* sheet = changesOfThree();
    auto* both = sheet->findChild<QPushButton*>("changes.both");
    QTRY_VERIFY(both->isEnabled());
    both->click();
    auto* reveal = sheet->findChild<ui::RevealBothSheet*>();
    QVERIFY(reveal != nullptr && !m_plane->network.calls.contains("reveal"));
    reveal->findChild<QPushButton*>("revealBoth.confirm")->click();

    const auto fields = [reveal] { return reveal->findChildren<ui::SecretField*>(); };
    QTRY_COMPARE(fields().size(), 2);
    QCOMPARE(m_plane->network.calls.count("reveal"), 2);
    QCOMPARE(QByteArray(reinterpret_cast<const char*>(fields()[0]->value().reveal().data()), 3),
             "two");
    QCOMPARE(QByteArray(reinterpret_cast<const char*>(fields()[1]->value().reveal().data()), 3),
             "one");
}

void LookupTest::saysWhyBothCannotBeRevealed()
{
    ui::ActionRegistry::refuse(*m_plane->actions.action("secret.reveal"), "You may not.");

    auto* sheet = changesOfThree();
    QTRY_COMPARE(saidOf(*sheet).size(), 2);

    const auto* both = sheet->findChild<QPushButton*>("changes.both");
    QVERIFY(!both->isEnabled());
    QVERIFY(both->accessibleDescription().contains("You may not."));
    QVERIFY(sheet->findChild<QPushButton*>("changes.access")->isEnabled());
}

void LookupTest::showsTheRecordInTwo()
{
    find("stripe", "stripe-api-key");
    press(Qt::Key_U, Qt::AltModifier);

    QTRY_VERIFY(lastFilter().find("from:-7d") != std::string::npos);
    QVERIFY(lastFilter().find(m_plane->secrets.all[2].secret.id.value) != std::string::npos);
    QCOMPARE(m_presses, 2);
}

void LookupTest::showsAccessInTwo()
{
    find("stripe", "stripe-api-key");
    press(Qt::Key_A, Qt::AltModifier);

    QTRY_VERIFY(m_window->findChild<ui::AccessSheet*>() != nullptr);
    QCOMPARE(m_presses, 2);
}

void LookupTest::createsWithThreeKeysInFour()
{
    const auto known = m_plane->secrets.all.size();
    QGuiApplication::clipboard()->setText("USER=ledger\nPASSWORD=sr-canary-new\nHOST=db.example\n");
    press(Qt::Key_N, Qt::ControlModifier);
    QTRY_VERIFY(m_window->findChild<ui::SecretEditor*>() != nullptr);
    auto* editor = m_window->findChild<ui::SecretEditor*>();
    QApplication::setActiveWindow(editor);
    QTest::keyClicks(editor->focusWidget(), "warehouse db");
    press(Qt::Key_Tab);
    QTest::keyClicks(editor->focusWidget(), "Prod");
    press(Qt::Key_V, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_VERIFY(editor->findChild<QWidget*>("edit.value.3") != nullptr);
    press(Qt::Key_Return, Qt::ControlModifier);

    QTRY_COMPARE(m_plane->secrets.all.size(), known + 1);
    const auto& made = m_plane->secrets.all.back();
    QCOMPARE(made.secret.name, "warehouse db");
    QCOMPARE(made.secret.environment, domain::EnvironmentId{"env-prod"});
    QCOMPARE(made.values.at(1).size(), std::size_t(3));
    QCOMPARE(m_presses, 4);
}

void LookupTest::restoresAnOlderVersionInFive()
{
    auto& stripe = m_plane->secrets.all[2];
    m_plane->secrets.write(stripe, {{"KEY", "two"}}, "Bob");
    find("stripe", "stripe-api-key");
    press(Qt::Key_H, Qt::ControlModifier);
    QTRY_VERIFY(table("detail.versions") != nullptr);
    auto* versions = table("detail.versions");
    QTRY_COMPARE(versions->model()->rowCount(), 2);
    QTRY_COMPARE(m_window->focusWidget(), versions);
    press(Qt::Key_Down);
    press(Qt::Key_R, Qt::ControlModifier | Qt::AltModifier);
    QTRY_VERIFY(QApplication::activeModalWidget() != nullptr);
    press(Qt::Key_Return);

    QTRY_COMPARE(m_plane->secrets.all[2].secret.currentVersion, 3U);
    QCOMPARE(m_presses, 5);
}

void LookupTest::copiesWithoutShowing()
{
    find("stripe-api-key", "stripe-api-key");
    press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY(sheet() != nullptr && sheet()->isVisible());
    press(Qt::Key_Return);
    QTRY_COMPARE(copied(), QByteArray("sr-canary-stripe"));

    const auto* mime = QGuiApplication::clipboard()->mimeData();
    QCOMPARE(mime->data("x-kde-passwordManagerHint"), QByteArray("secret"));
    if (QGuiApplication::clipboard()->supportsSelection())
        QVERIFY(!QGuiApplication::clipboard()->text(QClipboard::Selection).contains("canary"));
    QTRY_VERIFY(sheet() == nullptr || !sheet()->isVisible());
    QVERIFY(m_window->findChildren<ui::SecretField*>().isEmpty());
    QCOMPARE(m_plane->secrets.lastReveal.keys, std::vector<std::string>{"KEY"});
    QCOMPARE(m_presses, 3);
    test::tick(m_plane->clipboard, "clipboard.second", 31);
    QVERIFY(!copied().contains("canary"));
}

void LookupTest::copiesNothingThatPolicyKeepsBack()
{
    m_plane->secrets.obligations.noCopy = true;
    find("stripe-api-key", "stripe-api-key");
    press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY(sheet() != nullptr && sheet()->isVisible());
    press(Qt::Key_Return);
    QTRY_VERIFY(m_plane->network.calls.contains("reveal"));
    QTest::qWait(20);

    QVERIFY(!copied().contains("canary"));
    QVERIFY(sheet()->isVisible());
}

void LookupTest::takesEnterBeforeTheKeysAreKnown()
{
    find("stripe-api-key", "stripe-api-key");
    m_plane->network.held = true;
    press(Qt::Key_Return);
    QVERIFY(sheet() != nullptr && sheet()->isVisible());
    press(Qt::Key_Return);
    QVERIFY(!m_plane->network.calls.contains("reveal"));
    m_plane->network.open();

    QTRY_VERIFY(shownField() != nullptr);
    QCOMPARE(m_plane->secrets.lastReveal.keys, std::vector<std::string>{"KEY"});
}

void LookupTest::asksForNoValueWhileOneTypes()
{
    find("ledger", "ledger-db-password");
    for (int i = 0; i < 4; ++i)
        press(Qt::Key_Down);
    press(Qt::Key_Escape); // Clears …
    QVERIFY(palette()->isVisible() && input()->text().isEmpty());
    press(Qt::Key_Escape); // … then closes.
    QTRY_VERIFY(palette() == nullptr || !palette()->isVisible());

    QVERIFY(!m_plane->network.calls.contains("reveal"));
}

void LookupTest::endsTheIncidentAfterAnHour()
{
    auto& incident = ui::Incident::current();
    incident.begin({"incident", "INC-4821", ""});
    auto* chip = m_window->findChild<QAbstractButton*>("shell.incident");
    QVERIFY(chip->isVisible() && chip->text().contains("INC-4821") && chip->text().contains("60"));
    test::tick(incident, "incident.minute", 59);
    QVERIFY(incident.purpose() && chip->text().contains("1 min"));
    test::tick(incident, "incident.minute");

    QVERIFY(!incident.purpose() && !chip->isVisible());
    QTRY_VERIFY(m_window->findChild<QWidget*>("toast")->isVisible());
}

void LookupTest::saysNoNameInATitle()
{
    find("stripe", "stripe-api-key");
    QVERIFY(!palette()->windowTitle().contains("stripe"));
    press(Qt::Key_D, Qt::ControlModifier);
    auto* changes = m_window->findChild<ui::ChangesSheet*>();
    QVERIFY(changes != nullptr && !changes->windowTitle().contains("stripe"));
    QTRY_VERIFY(!m_window->windowTitle().contains("stripe"));
}

QTEST_MAIN(LookupTest)
#include "lookup_test.moc"
