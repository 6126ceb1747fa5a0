// What somebody reaches, to the last page; and whether X can do Y on Z.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/support/fake_roster.h"
#include "ui/pages/access/access_picker.h"
#include "ui/pages/access/question_sheet.h"
#include "ui/pages/access/reach_sheet.h"
#include "ui/widgets/feedback/state_overlay.h"
#include "ui/widgets/lists/sr_views.h"

#include <QApplication>
#include <QComboBox>
#include <QFile>
#include <QFileDialog>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

using namespace strongroom;

class QuestionsTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup() { m_sheet.reset(); }
    void listsWhatSomebodyReachesToTheEnd();
    void exportsAllOfIt();
    void saysThatNothingIsReached();
    void triesAgain();
    void answersCanXDoYOnZ();
    void answersOnlyTheLastQuestion();
    void choosesNothingByHalfAName();

private:
    void open(ui::Sheet* sheet);
    void reach();
    void question();
    template <class Widget>
    Widget* find(const char* id) const
    {
        auto* found = m_sheet->findChild<Widget*>(id);
        Q_ASSERT(found != nullptr);
        return found;
    }
    QAbstractItemModel& secrets() const { return *find<ui::SrTableView>("reach.list")->model(); }

    std::unique_ptr<test::FakePlane> m_plane;
    std::unique_ptr<ui::Sheet> m_sheet;
};

void QuestionsTest::init()
{
    m_plane = std::make_unique<test::FakePlane>();
    test::fillRoster(*m_plane);
}

void QuestionsTest::open(ui::Sheet* sheet)
{
    m_sheet.reset(sheet);
    sheet->setAttribute(Qt::WA_DeleteOnClose, false);
    sheet->show();
}

void QuestionsTest::reach()
{
    open(new ui::ReachSheet(m_plane->context, test::named("user", "bob", "Bob"), nullptr));
}

void QuestionsTest::question()
{
    const auto& access = m_plane->access;
    open(new ui::QuestionSheet(m_plane->context,
                               {access.people, access.allTeams, access.given, true}, {}, nullptr));
}

void QuestionsTest::listsWhatSomebodyReachesToTheEnd()
{
    reach();
    QTRY_COMPARE(secrets().rowCount(), 2);
    QTRY_COMPARE(find<QListWidget>("access.steps")->count(), 3);
    QCOMPARE(m_plane->access.asked.object.text(), "secret:stripe");
    auto* more = find<QPushButton>("reach.more");
    QVERIFY(more->isVisible());

    more->click(); // The second page is empty, and not the last.

    QTRY_COMPARE(secrets().rowCount(), 3);
    QVERIFY(!more->isVisible());
    find<QComboBox>("reach.permission")->setCurrentIndex(1);
    QTRY_COMPARE(secrets().rowCount(), 2);
}

void QuestionsTest::exportsAllOfIt()
{
    reach();
    QTRY_COMPARE(secrets().rowCount(), 2);
    QTemporaryDir folder;
    const auto path = folder.filePath("reach.csv");
    QTimer fill;
    connect(&fill, &QTimer::timeout, this, [path] {
        if (auto* dialog = qobject_cast<QFileDialog*>(QApplication::activeModalWidget())) {
            dialog->findChild<QLineEdit*>()->setText(path);
            static_cast<QDialog*>(dialog)->accept();
        }
    });
    fill.start(10);

    find<QPushButton>("reach.export")->click();

    QTRY_VERIFY(QFile::exists(path));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const auto lines = QString::fromUtf8(file.readAll()).remove('"').split("\r\n");
    QCOMPARE(lines, QStringList({"Who,Permission,Secret", "Bob,reveal,stripe-api-key",
                                 "Bob,reveal,database", "Bob,reveal,'=mail", ""})); // No formula.
}

void QuestionsTest::saysThatNothingIsReached()
{
    m_plane->access.reach.clear();
    reach();

    QTRY_COMPARE(find<ui::StateOverlay>("reach.state")->state(), ui::ViewState::Empty);
    QVERIFY(!find<QPushButton>("reach.export")->isEnabled());
}

void QuestionsTest::triesAgain()
{
    m_plane->network.failure = Error{ErrorKind::Unavailable, ""};
    reach();
    QTRY_COMPARE(find<ui::StateOverlay>("reach.state")->state(), ui::ViewState::Error);
    m_plane->network.failure.reset();

    emit find<ui::StateOverlay>("reach.state")->retryRequested();

    QTRY_COMPARE(secrets().rowCount(), 2);
}

void QuestionsTest::answersCanXDoYOnZ()
{
    m_plane->secrets.add("stripe", {{"TOKEN", "value"}});
    question();
    auto* steps = find<QListWidget>("access.steps");
    find<ui::AccessPicker>("question.subject")->choose({"user", "bob"});
    QCOMPARE(steps->count(), 0);

    find<ui::AccessPicker>("question.object")->choose({"environment", "env-prod"});

    QTRY_COMPARE(steps->count(), 3);
    QCOMPARE(m_plane->access.asked.subject.text(), "user:bob");
    QCOMPARE(m_plane->access.asked.permission, "reveal");
    const auto* permission = find<QComboBox>("question.permission");
    QVERIFY(permission->findData("manage") >= 0);
    QVERIFY(permission->findData("destroy") < 0); // An environment is not destroyed.
}

void QuestionsTest::answersOnlyTheLastQuestion()
{
    question();
    find<ui::AccessPicker>("question.subject")->choose({"user", "bob"});
    m_plane->network.held = true;
    auto* object = find<ui::AccessPicker>("question.object");
    object->choose({"environment", "env-prod"});

    object->setEditText("Nowhere");
    m_plane->network.open();

    QTRY_COMPARE(m_plane->access.asked.subject.text(), "user:bob"); // It came, and is not shown.
    QCOMPARE(find<QListWidget>("access.steps")->count(), 0);
}

void QuestionsTest::choosesNothingByHalfAName()
{
    question();
    auto* subject = find<ui::AccessPicker>("question.subject");
    QTest::keyClicks(subject->lineEdit(), "Bo");
    QVERIFY(!subject->chosen());
    QCOMPARE(subject->currentText(), "Bo");
    QTest::keyClicks(subject->lineEdit(), "b");
    QVERIFY(subject->chosen());
    QCOMPARE(subject->chosen()->object.text(), "user:bob");
    QTest::keyClicks(subject->lineEdit(), "by");
    QVERIFY(!subject->chosen());
    QCOMPARE(subject->currentText(), "Bobby");
}

QTEST_MAIN(QuestionsTest)
#include "questions_test.moc"
