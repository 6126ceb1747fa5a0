// The settings: each applies when it is changed, is found by its words, and goes back to what it
// was.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages/settings/settings_page.h"

#include "tests/support/ticking.h"
#include "tests/ui/pages/lock_desk.h"
#include "ui/theme/appearance.h"
#include "ui/theme/language.h"
#include "ui/widgets/actions/saved_shortcuts.h"

#include <QCheckBox>
#include <QComboBox>
#include <QKeySequenceEdit>
#include <QListWidget>
#include <QSignalSpy>
#include <QSpinBox>

using namespace strongroom;

class SettingsPageTest : public test::LockDesk
{
    Q_OBJECT

private slots:
    void initTestCase() { beginAll(); }
    void init();
    void cleanup();
    void opensByKeys();
    void findsASettingByItsWords();
    void changesTheLooksAtOnce();
    void hidesAfterAsLongAsChosen();
    void saysWhatAPolicyAllows();
    void goesBackToTheDefaults();
    void givesOtherKeys();
    void namesAConflict_data();
    void namesAConflict();
    void sharesKeysAmongWindows();
    void keepsTheLanguage();
    void keepsListedKeysOnly();
    void copiesForAsLongAsChosen();
    void staysShownWhereOneWantsIt();

private:
    template <class Control>
    Control* control(const char* id) const
    {
        return m_window->findChild<Control*>(QString("settings.") + id);
    }
    void choose(const char* action);
    QString told() const { return control<QLabel>("keyboard.told")->text(); }
};

void SettingsPageTest::init()
{
    begin();
    m_plane->actions.action("go.settings")->trigger();
}

void SettingsPageTest::cleanup()
{
    restorePreferences();
    ui::choose({});
    end();
    QSettings().clear();
}

void SettingsPageTest::choose(const char* action)
{
    control<QListWidget>("sections")->setCurrentRow(2);
    auto* table = control<QTableView>("keyboard.table");
    const auto* model = table->model();
    auto wanted = m_plane->actions.action(action)->text().remove('&');
    if (wanted.endsWith(QChar(0x2026)))
        wanted.chop(1);
    for (int row = 0; row < model->rowCount(); ++row)
        if (model->index(row, 0).data().toString() == wanted)
            table->setCurrentIndex(model->index(row, 0));
    QCOMPARE(table->currentIndex().siblingAtColumn(0).data().toString(), wanted);
}

void SettingsPageTest::opensByKeys()
{
    m_plane->actions.action("go.secrets")->trigger();

    press(Qt::Key_Comma, Qt::ControlModifier);

    QCOMPARE(m_window->windowTitle(), "Strongroom – Settings");
    press(Qt::Key_F, Qt::ControlModifier);
    QCOMPARE(m_window->focusWidget(), control<QLineEdit>("search"));
}

void SettingsPageTest::findsASettingByItsWords()
{
    auto* sections = control<QListWidget>("sections");

    control<QLineEdit>("search")->setText("CLIPBOARD");

    QTRY_VERIFY(sections->item(0)->isHidden());
    QVERIFY(!sections->item(1)->isHidden());
    QCOMPARE(sections->currentRow(), 1);
    QVERIFY(control<QSpinBox>("security.clipboard")->isVisible());
    QVERIFY(!control<QSpinBox>("security.lock")->isVisible());
    control<QLineEdit>("search")->setText("no such words");
    QTRY_VERIFY(sections->item(1)->isHidden());
    control<QLineEdit>("search")->clear();
    QTRY_VERIFY(!sections->item(0)->isHidden());
    QVERIFY(control<QSpinBox>("security.lock")->isVisibleTo(control<QWidget>("security")));
}

void SettingsPageTest::changesTheLooksAtOnce()
{
    auto* theme = control<QComboBox>("appearance.theme");
    theme->setCurrentIndex(theme->findData(static_cast<int>(ui::ThemeChoice::Dark)));
    control<QSpinBox>("appearance.text")->setValue(150);
    control<QCheckBox>("appearance.motion")->setChecked(true);

    QCOMPARE(ui::Theme::current().scheme(), ui::Scheme::Dark);
    QCOMPARE(ui::Theme::current().textPercent(), 150);
    QVERIFY(ui::Theme::current().reducedMotion());
    QCOMPARE(ui::savedAppearance().textPercent, 150);
}

void SettingsPageTest::hidesAfterAsLongAsChosen()
{
    control<QSpinBox>("security.hide")->setValue(45);

    find("ledger db pass", "ledger-db-password");
    press(Qt::Key_Return);
    QTRY_VERIFY(sheet() != nullptr && sheet()->isVisible());
    press(Qt::Key_Return);
    QTRY_VERIFY(shownField() != nullptr);
    auto* field = shownField();

    test::tick(*field, "secret.second", 44);
    QCOMPARE(field->state(), ui::SecretField::State::Shown);
    test::tick(*field, "secret.second");
    QCOMPARE(field->state(), ui::SecretField::State::Empty);
    sheet()->close();
}

void SettingsPageTest::saysWhatAPolicyAllows()
{
    m_plane->approvals.policies.front().document =
        "strongroom_policy: 1\notherwise: allow\nrules:\n"
        "  - name: strict\n    match: {environments: [prod]}\n    decide: allow\n"
        "    obligations: {mask_after_seconds: 8}\n";

    m_plane->actions.action("go.reload")->trigger();

    const auto* hide = control<QSpinBox>("security.hide");
    QTRY_VERIFY(hide->accessibleDescription().contains("Acme"));
    QVERIFY(hide->accessibleDescription().contains("8 second"));
}

void SettingsPageTest::goesBackToTheDefaults()
{
    control<QSpinBox>("security.lock")->setValue(0);
    control<QSpinBox>("security.clipboard")->setValue(100);
    control<QCheckBox>("security.presenting")->setChecked(true);
    QCOMPARE(ui::Preferences::current().choices().lockAfterMinutes, 0);
    QVERIFY(ui::Preferences::current().presenting());

    control<QPushButton>("security.reset")->click();

    QVERIFY(ui::Preferences::current().choices() == ui::Choices{});
    QVERIFY(!ui::Preferences::current().presenting());
    QCOMPARE(control<QSpinBox>("security.lock")->value(), 5);
}

void SettingsPageTest::givesOtherKeys()
{
    choose("secret.import");
    control<QKeySequenceEdit>("keyboard.keys")->setKeySequence(QKeySequence("Ctrl+Alt+J"));
    QVERIFY2(control<QPushButton>("keyboard.give")->isEnabled(), qPrintable(told()));

    control<QPushButton>("keyboard.give")->click();

    const auto* action = m_plane->actions.action("secret.import");
    QCOMPARE(action->shortcut(), QKeySequence("Ctrl+Alt+J"));
    QVERIFY(action->toolTip().contains("Ctrl+Alt+J"));
    control<QPushButton>("keyboard.none")->click();
    QVERIFY(action->shortcut().isEmpty());
    control<QPushButton>("keyboard.reset")->click();
    QCOMPARE(action->shortcut(), QKeySequence("Ctrl+Shift+I"));
}

void SettingsPageTest::namesAConflict_data()
{
    QTest::addColumn<QString>("keys");
    QTest::addColumn<QString>("complaint");
    QTest::newRow("taken") << "Ctrl+K"
                           << "belong to “Palette”";
    QTest::newRow("a letter") << "J"
                              << "Add Ctrl or Alt";
    QTest::newRow("of text fields") << "Ctrl+V"
                                    << "In text fields";
    QTest::newRow("two presses") << "Ctrl+J, Ctrl+J"
                                 << "Only one press";
}

void SettingsPageTest::namesAConflict()
{
    QFETCH(QString, keys);
    QFETCH(QString, complaint);
    choose("secret.import");

    control<QKeySequenceEdit>("keyboard.keys")->setKeySequence(QKeySequence(keys));

    QVERIFY2(told().contains(complaint), qPrintable(told()));
    QVERIFY(!control<QPushButton>("keyboard.give")->isEnabled());
    QCOMPARE(m_plane->actions.action("secret.import")->shortcut(), QKeySequence("Ctrl+Shift+I"));
}

void SettingsPageTest::sharesKeysAmongWindows()
{
    ui::SavedShortcuts saved;
    ui::ActionRegistry one(&saved);
    ui::ActionRegistry other(&saved);
    for (auto* registry : {&one, &other}) {
        saved.share(*registry);
        registry->add({"a.deed", "Deed", QKeySequence("Ctrl+Alt+1"), {}, {}, {}});
    }

    QVERIFY(one.remap("a.deed", QKeySequence("Ctrl+Alt+2")));

    QCOMPARE(other.action("a.deed")->shortcut(), QKeySequence("Ctrl+Alt+2"));
    ui::ActionRegistry next(&saved); // At the next start.
    QCOMPARE(next.add({"a.deed", "Deed", QKeySequence("Ctrl+Alt+1"), {}, {}, {}})->shortcut(),
             QKeySequence("Ctrl+Alt+2"));
    QSettings().setValue("keyboard/shortcuts/b.deed", "no keys at all");
    QVERIFY(!saved.shortcutOf("b.deed"));
}

void SettingsPageTest::keepsTheLanguage()
{
    auto* language = control<QComboBox>("language.language");

    language->setCurrentIndex(language->findData("de"));

    QCOMPARE(ui::savedLanguage(), "de");
    control<QPushButton>("language.reset")->click();
    QVERIFY(ui::savedLanguage().isEmpty());
}

void SettingsPageTest::keepsListedKeysOnly()
{
    control<QSpinBox>("security.clipboard")->setValue(100);
    control<QComboBox>("appearance.density")->setCurrentIndex(0);

    for (const auto& key : QSettings().allKeys()) {
        const auto group = key.section('/', 0, 0);
        QVERIFY2((QStringList{"appearance", "security", "keyboard", "language", "window", "diff",
                              "audit", "lookup"}
                      .contains(group)),
                 qPrintable(key));
        const auto value = QSettings().value(key).toString();
        for (const char* name : {"ledger", "stripe", "acme", "alice", "canary"})
            QVERIFY2(!value.contains(name, Qt::CaseInsensitive), qPrintable(key));
    }
}

void SettingsPageTest::copiesForAsLongAsChosen()
{
    control<QSpinBox>("security.clipboard")->setValue(12);
    QSignalSpy left(&m_plane->clipboard, &ui::Clipboard::secondsLeft);

    m_plane->clipboard.copy(SecretBytes::copyOf(std::string("sr-canary-copied")));

    QCOMPARE(left.front().front().toInt(), 12);
    test::tick(m_plane->clipboard, "clipboard.second", 11);
    QVERIFY(m_plane->clipboard.holdsSecret());
    test::tick(m_plane->clipboard, "clipboard.second");
    QVERIFY(!m_plane->clipboard.holdsSecret());
}

void SettingsPageTest::staysShownWhereOneWantsIt()
{
    control<QCheckBox>("security.focus")->setChecked(false);
    ui::SecretField field("TOKEN");
    field.show();
    QApplication::setActiveWindow(&field);
    field.hold(SecretBytes::copyOf(std::string("v")), 20);
    field.showValue();

    QApplication::setActiveWindow(m_window.get());

    QVERIFY(!field.findChild<QTimer*>("secret.afterFocus")->isActive());
    control<QCheckBox>("security.focus")->setChecked(true);
    QApplication::setActiveWindow(&field);
    QApplication::setActiveWindow(m_window.get());
    QVERIFY(field.findChild<QTimer*>("secret.afterFocus")->isActive());
}

QTEST_MAIN(SettingsPageTest)
#include "settings_test.moc"
