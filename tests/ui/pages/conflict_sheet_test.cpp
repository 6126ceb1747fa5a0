// Two people edit one secret: nobody's change is lost, whatever is chosen.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages/secrets/conflict_sheet.h"

#include "tests/support/fake_plane.h"
#include "ui/pages/secrets/secret_editor.h"
#include "ui/widgets/feedback/banner.h"
#include "ui/widgets/secret/secret_edit.h"

#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QTest>

using namespace strongroom;
using ui::ConflictSheet;
using ui::SecretEditor;
using Values = test::FakeSecrets::Values;

class ConflictSheetTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup() { delete m_editor; }
    void mergesWhatDoesNotMeet();
    void takesMine();
    void takesTheirs();
    void keepsWhatTheyAdded();
    void keepsWhatTheyRemovedRemovedUnlessIWroteIt();
    void asksBeforeItRemovesWhatTheyChanged_data() { choices(); }
    void asksBeforeItRemovesWhatTheyChanged();
    void asksBeforeItGivesUpWhatTheyRemoved_data() { choices(); }
    void asksBeforeItGivesUpWhatTheyRemoved();
    void savesNothingBeforeAllIsChosen();
    void choosesByKeyboard();
    void keepsBothAdditionsUnderOneName();
    void survivesASecondConflict();
    void losesNothingWhenTheServerGoesAway();
    void keepsTheEditorsWorkWhenItIsCancelled();

private:
    void type(const QString& key, const char* text);
    void addKey(const QString& key, const char* text);
    void remove(const QString& key);
    static void choices();
    void theyWrite(const Values& values);
    /// Saves, and waits for the sheet of the conflict.
    ConflictSheet* conflict();
    void settle(ConflictSheet& sheet);
    Values current() const { return m_plane->secrets.all.front().values.rbegin()->second; }

    std::unique_ptr<test::FakePlane> m_plane;
    QPointer<SecretEditor> m_editor;
};

void ConflictSheetTest::init()
{
    m_plane = std::make_unique<test::FakePlane>();
    const auto& kept =
        m_plane->secrets.add("ledger", {{"A", "base a"}, {"B", "base b"}, {"C", "base c"}});
    m_editor = SecretEditor::forNewVersion(m_plane->context, kept.secret, kept.versions, nullptr);
    m_editor->open();
}

void ConflictSheetTest::type(const QString& key, const char* text)
{
    for (auto* edit : m_editor->findChildren<QLineEdit*>())
        if (edit->text() == key) {
            const auto row = edit->objectName().section('.', -1);
            m_editor->findChild<ui::SecretEdit*>("edit.value." + row)
                ->setValue(SecretBytes::copyOf(std::string_view(text)));
            return;
        }
    QFAIL("no such key in the editor");
}

void ConflictSheetTest::addKey(const QString& key, const char* text)
{
    m_editor->findChild<QLineEdit*>("edit.key.4")->setText(key);
    type(key, text);
}

void ConflictSheetTest::remove(const QString& key)
{
    for (auto* edit : m_editor->findChildren<QLineEdit*>())
        if (edit->text() == key)
            return m_editor
                ->findChild<QPushButton*>("edit.remove." + edit->objectName().section('.', -1))
                ->click();
    QFAIL("no such key in the editor");
}

void ConflictSheetTest::theyWrite(const Values& values)
{
    m_plane->secrets.write(m_plane->secrets.all.front(), values, "Bob");
}

ConflictSheet* ConflictSheetTest::conflict()
{
    m_editor->findChild<QPushButton*>("edit.save")->click();
    const auto ready = [this] {
        auto* sheet = m_editor->findChild<ConflictSheet*>();
        return sheet != nullptr && sheet->isVisible()
               && !sheet->findChild<QLabel*>("conflict.summary")->text().isEmpty();
    };
    return QTest::qWaitFor(ready, 10000) ? m_editor->findChild<ConflictSheet*>() : nullptr;
}

void ConflictSheetTest::settle(ConflictSheet& sheet)
{
    QVERIFY(sheet.findChild<QPushButton*>("sheet.primary")->isEnabled());
    sheet.findChild<QPushButton*>("sheet.primary")->click();
    QTRY_VERIFY(m_editor.isNull() || !m_editor->isVisible());
}

void ConflictSheetTest::mergesWhatDoesNotMeet()
{
    type("A", "mine a");
    theyWrite({{"A", "base a"}, {"B", "their b"}, {"C", "base c"}});

    auto* sheet = conflict();
    QVERIFY(sheet);
    QVERIFY(sheet->findChildren<QComboBox*>().isEmpty()); // Nothing to choose.
    settle(*sheet);

    QCOMPARE(current(), Values({{"A", "mine a"}, {"B", "their b"}, {"C", "base c"}}));
    QCOMPARE(m_plane->secrets.all.front().secret.currentVersion, 3U);
}

void ConflictSheetTest::takesMine()
{
    type("A", "mine a");
    theyWrite({{"A", "their a"}, {"B", "base b"}, {"C", "base c"}});

    auto* sheet = conflict();
    QVERIFY(sheet);
    sheet->findChild<QComboBox*>("conflict.A")->setCurrentIndex(0);
    settle(*sheet);

    QCOMPARE(current().at("A"), "mine a");
    // Theirs is a version of its own, and can be rolled back to.
    QCOMPARE(m_plane->secrets.all.front().values.at(2).at("A"), "their a");
}

void ConflictSheetTest::takesTheirs()
{
    type("A", "mine a");
    type("B", "mine b");
    theyWrite({{"A", "their a"}, {"B", "base b"}, {"C", "base c"}});

    auto* sheet = conflict();
    QVERIFY(sheet);
    sheet->findChild<QComboBox*>("conflict.A")->setCurrentIndex(1);
    settle(*sheet);

    QCOMPARE(current(), Values({{"A", "their a"}, {"B", "mine b"}, {"C", "base c"}}));
}

void ConflictSheetTest::keepsWhatTheyAdded()
{
    type("A", "mine a");
    theyWrite({{"A", "base a"}, {"B", "base b"}, {"C", "base c"}, {"D", "their d"}});

    auto* sheet = conflict();
    QVERIFY(sheet);
    settle(*sheet);

    QCOMPARE(current(),
             Values({{"A", "mine a"}, {"B", "base b"}, {"C", "base c"}, {"D", "their d"}}));
}

void ConflictSheetTest::keepsWhatTheyRemovedRemovedUnlessIWroteIt()
{
    type("A", "mine a");
    theyWrite({{"C", "base c"}});

    auto* sheet = conflict();
    QVERIFY(sheet);
    sheet->findChild<QComboBox*>("conflict.A")->setCurrentIndex(0);
    settle(*sheet);

    QCOMPARE(current(), Values({{"A", "mine a"}, {"C", "base c"}}));
}

void ConflictSheetTest::choices()
{
    QTest::addColumn<int>("choice");
    QTest::addColumn<bool>("mine");
    QTest::newRow("mine") << 0 << true;
    QTest::newRow("theirs") << 1 << false;
}

void ConflictSheetTest::asksBeforeItRemovesWhatTheyChanged()
{
    QFETCH(int, choice);
    QFETCH(bool, mine);
    remove("A");
    theyWrite({{"A", "their a"}, {"B", "base b"}, {"C", "base c"}});

    auto* sheet = conflict();
    QVERIFY(sheet);
    auto* box = sheet->findChild<QComboBox*>("conflict.A");
    QVERIFY(box != nullptr);
    box->setCurrentIndex(choice);
    settle(*sheet);

    QCOMPARE(current(), mine ? Values({{"B", "base b"}, {"C", "base c"}})
                             : Values({{"A", "their a"}, {"B", "base b"}, {"C", "base c"}}));
}

void ConflictSheetTest::asksBeforeItGivesUpWhatTheyRemoved()
{
    QFETCH(int, choice);
    QFETCH(bool, mine);
    type("A", "mine a");
    theyWrite({{"B", "base b"}, {"C", "base c"}});

    auto* sheet = conflict();
    QVERIFY(sheet);
    auto* box = sheet->findChild<QComboBox*>("conflict.A");
    QVERIFY(box != nullptr);
    box->setCurrentIndex(choice);
    settle(*sheet);

    QCOMPARE(current(), mine ? Values({{"A", "mine a"}, {"B", "base b"}, {"C", "base c"}})
                             : Values({{"B", "base b"}, {"C", "base c"}}));
}

void ConflictSheetTest::savesNothingBeforeAllIsChosen()
{
    type("A", "mine a");
    type("B", "mine b");
    theyWrite({{"A", "their a"}, {"B", "their b"}, {"C", "base c"}});
    auto* sheet = conflict();
    QVERIFY(sheet);
    auto* save = sheet->findChild<QPushButton*>("sheet.primary");

    QVERIFY(!save->isEnabled());
    sheet->findChild<QComboBox*>("conflict.A")->setCurrentIndex(0);
    QVERIFY(!save->isEnabled());
    sheet->findChild<QComboBox*>("conflict.B")->setCurrentIndex(1);

    QVERIFY(save->isEnabled());
    QCOMPARE(save->text(), "Save as v3");
}

void ConflictSheetTest::choosesByKeyboard()
{
    type("A", "mine a");
    type("B", "mine b");
    theyWrite({{"A", "their a"}, {"B", "their b"}, {"C", "base c"}});
    auto* sheet = conflict();
    QVERIFY(sheet);
    QVERIFY(QTest::qWaitForWindowActive(sheet));

    QTest::keyClick(sheet, Qt::Key_2, Qt::AltModifier);
    QTest::keyClick(sheet, Qt::Key_3, Qt::AltModifier);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QTRY_VERIFY(m_editor.isNull() || !m_editor->isVisible());

    QCOMPARE(current(), Values({{"A", "their a"}, {"B", "mine b"}, {"C", "base c"}}));
}

void ConflictSheetTest::keepsBothAdditionsUnderOneName()
{
    addKey("D", "mine d");
    theyWrite({{"A", "base a"}, {"B", "base b"}, {"C", "base c"}, {"D", "their d"}});

    auto* sheet = conflict();
    QVERIFY(sheet);
    auto* choice = sheet->findChild<QComboBox*>("conflict.D");
    QVERIFY(choice != nullptr);
    choice->setCurrentIndex(1);
    settle(*sheet);

    QCOMPARE(current().at("D"), "their d");
}

void ConflictSheetTest::survivesASecondConflict()
{
    type("A", "mine a");
    theyWrite({{"A", "base a"}, {"B", "their b"}, {"C", "base c"}});
    auto* first = conflict();
    QVERIFY(first);
    theyWrite({{"A", "base a"}, {"B", "their b"}, {"C", "their c"}});

    QPointer<ConflictSheet> old = first;
    first->findChild<QPushButton*>("sheet.primary")->click();
    QTRY_VERIFY(old.isNull());
    QTRY_VERIFY(m_editor->findChild<ConflictSheet*>() != nullptr);
    auto* second = m_editor->findChild<ConflictSheet*>();
    QTRY_VERIFY(second->findChild<QPushButton*>("sheet.primary")->isEnabled());
    settle(*second);

    QCOMPARE(current(), Values({{"A", "mine a"}, {"B", "their b"}, {"C", "their c"}}));
}

void ConflictSheetTest::losesNothingWhenTheServerGoesAway()
{
    type("A", "mine a");
    m_plane->network.failure = Error{ErrorKind::Unavailable, "gone"};
    auto* save = m_editor->findChild<QPushButton*>("edit.save");
    save->click();
    QTRY_VERIFY(save->isEnabled());
    QVERIFY(m_editor->findChild<ui::Banner*>()->isVisible());
    QVERIFY(m_editor->isVisible());

    m_plane->network.failure.reset();
    save->click();
    QTRY_VERIFY(m_editor.isNull() || !m_editor->isVisible());

    QCOMPARE(current().at("A"), "mine a");
    QCOMPARE(m_plane->secrets.all.front().secret.currentVersion, 2U);
}

void ConflictSheetTest::keepsTheEditorsWorkWhenItIsCancelled()
{
    type("A", "mine a");
    theyWrite({{"A", "their a"}, {"B", "base b"}, {"C", "base c"}});
    auto* sheet = conflict();
    QVERIFY(sheet);

    sheet->reject();

    QVERIFY(m_editor->isVisible());
    QVERIFY(!m_editor->findChild<ui::SecretEdit*>("edit.value.1")->isEmpty());
    QCOMPARE(current().at("A"), "their a");
}

QTEST_MAIN(ConflictSheetTest)
#include "conflict_sheet_test.moc"
