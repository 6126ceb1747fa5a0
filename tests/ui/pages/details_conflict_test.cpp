// Two people alter what one secret is called: nobody's words are lost.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/support/fake_plane.h"
#include "ui/pages/secrets/details_conflict_sheet.h"
#include "ui/pages/secrets/secret_details_sheet.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QTest>

using namespace strongroom;
using ui::DetailsConflictSheet;
using ui::SecretDetailsSheet;

class DetailsConflictTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup() { delete m_sheet; }
    void joinsWhatDoesNotMeet();
    void asksWhereBothAltered();
    void takesTheirs();
    void choosesByKeyboard();
    void keepsMyWordsWhenItIsCancelled();
    void survivesASecondConflict();

private:
    QLineEdit* line(const char* id) const { return m_sheet->findChild<QLineEdit*>(id); }
    domain::Secret& stands() { return m_plane->secrets.all.front().secret; }
    void theyWrite(const std::string& description)
    {
        stands().description = description;
        stands().updatedBy = "Bob";
        ++stands().revision;
    }
    void save() { m_sheet->findChild<QPushButton*>("details.save")->click(); }
    DetailsConflictSheet* conflict() const
    {
        return m_sheet == nullptr ? nullptr : m_sheet->findChild<DetailsConflictSheet*>();
    }
    QComboBox* choice() const { return conflict()->findChild<QComboBox*>(); }

    std::unique_ptr<test::FakePlane> m_plane;
    QPointer<SecretDetailsSheet> m_sheet;
};

void DetailsConflictTest::init()
{
    m_plane = std::make_unique<test::FakePlane>();
    m_plane->secrets.add("ledger", {{"A", "a"}});
    stands().description = "before";
    stands().labels = {"db"};
    m_sheet = new SecretDetailsSheet(m_plane->context, stands(), nullptr);
    m_sheet->open();
}

void DetailsConflictTest::joinsWhatDoesNotMeet()
{
    line("details.owner")->setText("treasury");
    line("details.labels")->setText("db, mine");
    theyWrite("theirs");
    stands().labels = {"db", "theirs"};

    save();
    QTRY_VERIFY(m_sheet == nullptr);

    QCOMPARE(stands().description, "theirs");
    QCOMPARE(stands().owner, "treasury");
    QCOMPARE(stands().labels, (std::vector<std::string>{"db", "theirs", "mine"}));
}

void DetailsConflictTest::asksWhereBothAltered()
{
    line("details.description")->setText("mine");
    theyWrite("theirs");

    save();
    QTRY_VERIFY(conflict() != nullptr && conflict()->isVisible());
    auto* saves = conflict()->findChild<QPushButton*>("sheet.primary");
    QVERIFY(!saves->isEnabled());
    QCOMPARE(stands().description, "theirs");
    choice()->setCurrentIndex(0);
    QVERIFY(saves->isEnabled());
    saves->click();
    QTRY_VERIFY(m_sheet == nullptr);

    QCOMPARE(stands().description, "mine");
}

void DetailsConflictTest::takesTheirs()
{
    line("details.description")->setText("mine");
    line("details.owner")->setText("treasury");
    theyWrite("theirs");

    save();
    QTRY_VERIFY(conflict() != nullptr);
    choice()->setCurrentIndex(1);
    conflict()->findChild<QPushButton*>("sheet.primary")->click();
    QTRY_VERIFY(m_sheet == nullptr);

    QCOMPARE(stands().description, "theirs");
    QCOMPARE(stands().owner, "treasury");
}

void DetailsConflictTest::choosesByKeyboard()
{
    line("details.description")->setText("mine");
    theyWrite("theirs");
    save();
    QTRY_VERIFY(conflict() != nullptr && choice()->isVisible());

    QTest::keyClick(choice(), Qt::Key_3, Qt::AltModifier);

    QCOMPARE(choice()->currentText(), "mine");
}

void DetailsConflictTest::keepsMyWordsWhenItIsCancelled()
{
    line("details.description")->setText("mine");
    theyWrite("theirs");
    save();
    QTRY_VERIFY(conflict() != nullptr);

    conflict()->reject();
    QTRY_VERIFY(conflict() == nullptr);

    QCOMPARE(line("details.description")->text(), "mine");
    QCOMPARE(stands().description, "theirs");
}

void DetailsConflictTest::survivesASecondConflict()
{
    line("details.description")->setText("mine");
    theyWrite("theirs");
    save();
    QTRY_VERIFY(conflict() != nullptr);
    choice()->setCurrentIndex(0);
    theyWrite("theirs again");

    conflict()->findChild<QPushButton*>("sheet.primary")->click();
    QTRY_VERIFY(conflict() != nullptr && conflict()->isVisible()
                && conflict()->findChild<QPushButton*>("sheet.primary") != nullptr
                && choice()->currentIndex() < 0);
    choice()->setCurrentIndex(0);
    conflict()->findChild<QPushButton*>("sheet.primary")->click();

    QTRY_COMPARE(stands().description, "mine");
}

QTEST_MAIN(DetailsConflictTest)
#include "details_conflict_test.moc"
