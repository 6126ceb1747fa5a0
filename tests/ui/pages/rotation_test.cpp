// A rotation by keys from the list of what is due to its close: left, gone on with by others,
// refused while an old value is in use, and taken back.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/support/fake_plane.h"
#include "tests/ui/pages/lists.h"
#include "ui/pages/rotation/rotation_line.h"
#include "ui/pages/rotation/rotation_page.h"
#include "ui/pages/shell/main_window.h"
#include "ui/widgets/feedback/banner.h"
#include "ui/widgets/secret/secret_edit.h"
#include "ui/widgets/sheet.h"

#include <QApplication>
#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QStackedWidget>
#include <QTest>

using namespace strongroom;
using domain::RotationState;
using domain::RotationStep;

class RotationTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void listsWhatIsDueWithTheMostUrgentFirst();
    void showsMorePageByPage();
    void rotatesByKeys();
    void closesByHandWhatIsNotOverWhenRevoked();
    void leavesTheCloseToDoIfItFails();
    void goesOnWhereSomebodyElseLeft();
    void takesWhatWasSavedElsewhere();
    void refusesToRevokeWhatIsInUse();
    void tellsOfSomebodyElsesStep();
    void abortsWithTheValueOfBefore();
    void abortsAndKeepsTheNewValue();
    void offersNothingToThoseWhoMayNotWrite();
    void changesThePolicyInTheDetail();
    void saysWhatIsWrongWithAPage();

private:
    template <class T>
    T* part(const char* name) const
    {
        auto* found = m_view->findChild<T*>(name);
        if (found == nullptr)
            qFatal("there is no %s", name);
        return found;
    }
    QString text(const char* name) const { return part<QLabel>(name)->text(); }
    QPushButton* next() const { return part<QPushButton>("rotation.next"); }
    QStringList states() const { return test::columnOf(*m_view, "rotation.steps", 1); }
    ui::Sheet* sheet() const
    {
        for (auto* widget : QApplication::topLevelWidgets())
            if (auto* open = qobject_cast<ui::Sheet*>(widget); open != nullptr && open->isVisible())
                return open;
        return m_view->findChild<ui::Sheet*>();
    }
    domain::Rotation& rotation() const { return m_plane->rotations.all.back(); }
    /// The page with one secret, whose rotation Bob has brought so far.
    void openPage(int stepsDone = -1);
    void press(QWidget* widget, Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);

    std::unique_ptr<test::FakePlane> m_plane;
    std::unique_ptr<QWidget> m_view;
    domain::SecretId m_secret;
    int m_presses = 0;
};

void RotationTest::init()
{
    m_plane = std::make_unique<test::FakePlane>();
    const auto& kept = m_plane->secrets.add("stripe", {{"TOKEN", "old"}, {"URL", "u"}},
                                            domain::EnvironmentId{"env-prod"});
    m_secret = kept.secret.id;
    m_plane->rotations.add(m_secret, "stripe", -3).environment = {"env-prod"};
    m_presses = 0;
}

void RotationTest::cleanup()
{
    m_view.reset();
    m_plane.reset();
}

void RotationTest::openPage(int stepsDone)
{
    if (stepsDone >= 0)
        m_plane->rotations.begin(m_secret, "Bob", stepsDone, 1);
    if (stepsDone >= 2)
        m_plane->secrets.write(m_plane->secrets.all.front(), {{"TOKEN", "new"}, {"URL", "u"}},
                               "Bob");
    auto* page = new ui::RotationPage(m_plane->context);
    m_view.reset(page);
    page->resize(1200, 700);
    page->show();
    QApplication::setActiveWindow(page);
    page->reload();
    QTRY_VERIFY(!text("rotation.title").isEmpty());
    if (stepsDone >= 0)
        QTRY_COMPARE(states().value(stepsDone), QString("next"));
}

void RotationTest::press(QWidget* widget, Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    ++m_presses;
    QTest::keyClick(widget, key, modifiers);
}

void RotationTest::listsWhatIsDueWithTheMostUrgentFirst()
{
    m_plane->rotations.add(domain::SecretId::fresh(), "soon", 5);
    m_plane->rotations.add(domain::SecretId::fresh(), "fresh", 40);
    m_plane->rotations.begin(domain::SecretId::fresh(), "Bob", 1, 1).secretName = "without policy";
    auto* page = new ui::RotationPage(m_plane->context);
    m_view.reset(page);
    QSignalSpy waiting(page, &ui::Page::waiting);

    page->reload();

    QTRY_COMPARE(test::columnOf(*m_view, "rotations.list", 0),
                 QStringList({"without policy", "stripe", "soon", "fresh"}));
    QCOMPARE(test::columnOf(*m_view, "rotations.list", 1),
             QStringList({"under way", "overdue", "due soon", "fresh"}));
    QCOMPARE(test::columnOf(*m_view, "rotations.list", 2).mid(1),
             QStringList({"3 day(s) overdue", "due in 5 day(s)", "due in 40 day(s)"}));
    QCOMPARE(waiting.last().first().toInt(), 1);
}

void RotationTest::showsMorePageByPage()
{
    m_plane->rotations.add(domain::SecretId::fresh(), "second", 5);
    m_plane->rotations.pageSize = 1;
    openPage();
    QTRY_VERIFY(part<QPushButton>("rotations.more")->isVisible());

    part<QPushButton>("rotations.more")->click();

    QTRY_COMPARE(test::columnOf(*m_view, "rotations.list", 0), QStringList({"stripe", "second"}));
    QVERIFY(!part<QPushButton>("rotations.more")->isVisible());
}

void RotationTest::rotatesByKeys()
{
    auto* window = new ui::MainWindow(m_plane->context);
    m_view.reset(window);
    window->resize(1280, 800);
    window->show();
    window->enter();
    QTRY_COMPARE(part<QStackedWidget>("shell.screens")->currentIndex(), 1);
    QApplication::setActiveWindow(window);

    press(window, Qt::Key_8, Qt::ControlModifier);
    QTRY_VERIFY(next()->isVisible() && next()->isEnabled());
    press(window, Qt::Key_N, Qt::AltModifier); // Starts, and opens the editor.
    QTRY_VERIFY(sheet() != nullptr && sheet()->findChild<QWidget*>("edit.save") != nullptr);
    auto* editor = sheet();
    press(editor, Qt::Key_G, Qt::ControlModifier); // A made value for the first key.
    ui::Sheet* made = nullptr;
    QTRY_VERIFY((made = editor->findChild<ui::Sheet*>()) != nullptr && made->isVisible());
    press(made, Qt::Key_Return);
    QTRY_VERIFY(!editor->isHidden() && editor->primary()->isEnabled());
    press(editor, Qt::Key_Return);
    QTRY_COMPARE(states().value(2), QString("next"));
    for (int step = 2; step < 5; ++step) {
        m_plane->network.finish();
        QTRY_VERIFY(next()->isEnabled() && next()->isVisible());
        QApplication::setActiveWindow(window); // As a desktop does when a sheet is closed.
        press(window, Qt::Key_N, Qt::AltModifier);
        if (step < 4) // What is revoked is closed with it.
            QTRY_COMPARE(states().value(step + 1), QString("next"));
    }

    QTRY_COMPARE(rotation().state, RotationState::Done);
    QCOMPARE(rotation().versionAfter, 2U);
    const auto& values = m_plane->secrets.all.front().values.at(2);
    QVERIFY(values.at("TOKEN") != "old");
    QCOMPARE(values.at("URL"), "u"); // Kept, and not read.
    QVERIFY(!m_plane->network.calls.contains("reveal"));
    QCOMPARE(m_presses, 8); // docs/console.md tells it.
}

void RotationTest::closesByHandWhatIsNotOverWhenRevoked()
{
    m_plane->rotations.standings.front().policy->kind = domain::RotationKind::Certificate;
    openPage(4);

    next()->click();

    QTRY_COMPARE(states().value(5), QString("next"));
    QCOMPARE(rotation().state, RotationState::Running);
    QVERIFY(text("rotation.instruction").contains("CRL"));
    QTRY_VERIFY(next()->isEnabled());
    next()->click();
    QTRY_COMPARE(rotation().state, RotationState::Done);
}

void RotationTest::leavesTheCloseToDoIfItFails()
{
    openPage(4);
    m_plane->rotations.failingStep = RotationStep::Close;
    next()->click();
    QTRY_COMPARE(states().value(5), QString("next"));
    QTRY_VERIFY(next()->isEnabled());
    QCOMPARE(rotation().done.size(), 5U);

    m_plane->rotations.failingStep = std::nullopt;
    next()->click();

    QTRY_COMPARE(rotation().state, RotationState::Done);
}

void RotationTest::goesOnWhereSomebodyElseLeft()
{
    openPage(3);
    QCOMPARE(states(), QStringList({"done", "done", "done", "next", "to come", "to come"}));
    QCOMPARE(test::columnOf(*m_view, "rotation.steps", 2).first(), QString("Bob"));
    QVERIFY(text("rotation.about").contains("Bob has begun"));

    part<QLineEdit>("rotation.note")->setText("probe is green");
    next()->click();

    QTRY_COMPARE(rotation().done.size(), 4U);
    QCOMPARE(rotation().done.back().by, "Alice");
    QCOMPARE(rotation().done.back().note, "probe is green");
    QTRY_VERIFY(text("rotation.instruction").contains("https://source.example/keys"));
    QVERIFY(part<QLineEdit>("rotation.note")->text().isEmpty());
}

void RotationTest::takesWhatWasSavedElsewhere()
{
    openPage(0);
    m_plane->secrets.write(m_plane->secrets.all.front(), {{"TOKEN", "new"}, {"URL", "u"}}, "Bob");

    next()->click();

    QTRY_COMPARE(rotation().done.size(), 2U);
    QCOMPARE(rotation().versionAfter, 2U);
    QVERIFY(!m_plane->network.calls.contains("putVersion"));
}

void RotationTest::refusesToRevokeWhatIsInUse()
{
    m_plane->rotations.begin(m_secret, "Bob", 4, 1).uses = {
        {domain::GrantId::fresh(), "Vera", 1, SystemClock().now() + std::chrono::hours(1)}};
    openPage();
    QTRY_VERIFY(text("rotation.uses").contains("Vera may use version 1"));
    QVERIFY(next()->text().contains("in use"));
    next()->click();
    auto* override = sheet();
    QVERIFY(override != nullptr && !override->primary()->isEnabled());
    override->findChild<QLineEdit*>("rotation.reason")->setText("it has leaked");
    override->findChild<QLineEdit*>("rotation.name")->setText("strip");
    QVERIFY(!override->primary()->isEnabled());
    override->findChild<QLineEdit*>("rotation.name")->setText("stripe");
    QVERIFY(override->primary()->isEnabled());

    override->primary()->click();

    QTRY_COMPARE(rotation().done.size(), 5U);
    QCOMPARE(rotation().done.back().overrideReason, "it has leaked");
    QTRY_VERIFY(test::columnOf(*m_view, "rotation.steps", 4).at(4).contains("it has leaked"));
}

void RotationTest::tellsOfSomebodyElsesStep()
{
    openPage(2);
    auto* page = static_cast<ui::Page*>(m_view.get());
    QSignalSpy failed(page, &ui::Page::failed);
    ++rotation().revision;
    rotation().done.push_back({RotationStep::Deliver, "Bob", {}, {}, {}});

    next()->click();

    QTRY_COMPARE(failed.size(), 1);
    QTRY_COMPARE(states().value(3), QString("next"));
    QCOMPARE(rotation().done.size(), 3U);
}

void RotationTest::abortsWithTheValueOfBefore()
{
    openPage(3);
    part<QPushButton>("rotation.abort")->click();
    auto* abort = sheet();
    QVERIFY(!abort->primary()->isEnabled());
    abort->findChild<QLineEdit*>("rotation.abortNote")->setText("wrong account");

    abort->primary()->click();

    QTRY_COMPARE(rotation().state, RotationState::Aborted);
    QVERIFY(rotation().rolledBack);
    const auto& kept = m_plane->secrets.all.front();
    QCOMPARE(kept.secret.currentVersion, 3U);
    QCOMPARE(kept.values.at(3).at("TOKEN"), "old");
    QTRY_VERIFY(text("rotation.instruction").contains("wrong account"));
    QVERIFY(!next()->isVisible());
}

void RotationTest::abortsAndKeepsTheNewValue()
{
    openPage(3);
    part<QPushButton>("rotation.abort")->click();
    auto* abort = sheet();
    abort->findChild<QLineEdit*>("rotation.abortNote")->setText("done by hand");
    abort->findChild<QCheckBox*>("rotation.keepNew")->setChecked(true);

    abort->primary()->click();

    QTRY_COMPARE(rotation().state, RotationState::Aborted);
    QVERIFY(!rotation().rolledBack);
    QCOMPARE(m_plane->secrets.all.front().secret.currentVersion, 2U);
}

void RotationTest::offersNothingToThoseWhoMayNotWrite()
{
    m_plane->context.membership.capabilities.erase(domain::Capability::Write);

    openPage(2);

    QVERIFY(!next()->isEnabled() && !next()->toolTip().isEmpty());
    QVERIFY(!part<QPushButton>("rotation.abort")->isEnabled());
    QVERIFY(!part<QPushButton>("rotations.policy")->isEnabled());
}

void RotationTest::changesThePolicyInTheDetail()
{
    auto* line = new ui::RotationLine(m_plane->context);
    m_view.reset(line);
    line->setSecret(m_secret);
    QTRY_VERIFY(text("detail.rotation").contains("every 90 day(s), 3 day(s) overdue"));
    QSignalSpy told(line, &ui::RotationLine::told);
    part<QPushButton>("detail.rotationPolicy")->click();
    auto* policy = sheet();
    policy->findChild<QSpinBox*>("rotationPolicy.days")->setValue(30);
    policy->primary()->click();
    QTRY_COMPARE(told.size(), 1);
    QCOMPARE(m_plane->rotations.standings.front().policy->periodDays, 30U);

    QTRY_VERIFY(text("detail.rotation").contains("every 30 day(s)"));
    part<QPushButton>("detail.rotationPolicy")->click();
    QTRY_VERIFY(sheet() != nullptr);
    sheet()->findChild<QPushButton*>("rotationPolicy.remove")->click();

    QTRY_VERIFY(text("detail.rotation").contains("no policy"));
}

void RotationTest::saysWhatIsWrongWithAPage()
{
    auto* line = new ui::RotationLine(m_plane->context);
    m_view.reset(line);
    line->setSecret(m_secret);
    QTRY_VERIFY(!text("detail.rotation").isEmpty());
    part<QPushButton>("detail.rotationPolicy")->click();
    auto* policy = sheet();
    policy->findChild<QLineEdit*>("rotationPolicy.link")->setText("http://source.example");

    policy->primary()->click();

    QVERIFY(policy->findChild<ui::Banner*>()->text().contains("https://"));
    QVERIFY(!m_plane->network.calls.contains("rotations.putPolicy"));
    QCOMPARE(policy->findChild<QLineEdit*>("rotationPolicy.link")->text(),
             QString("http://source.example"));
}

QTEST_MAIN(RotationTest)
#include "rotation_test.moc"
