// What secrets inherit, as the list, the policy's sheet and the sheet of defaults tell it.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/support/fake_plane.h"
#include "tests/ui/pages/lists.h"
#include "ui/pages/rotation/rotation_page.h"
#include "ui/widgets/sheet.h"

#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QSpinBox>
#include <QTest>

using namespace strongroom;

class RotationDefaultsTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void saysWhereAPolicyComesFrom();
    void setsAndRemovesDefaults();
    void offersDefaultsToThoseWhoManage();

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
    ui::Sheet* sheet() const { return m_view->findChild<ui::Sheet*>(); }
    void openPage();

    std::unique_ptr<test::FakePlane> m_plane;
    std::unique_ptr<QWidget> m_view;
};

void RotationDefaultsTest::init()
{
    m_plane = std::make_unique<test::FakePlane>();
    const auto& kept = m_plane->secrets.add("stripe", {{"TOKEN", "old"}});
    m_plane->rotations.add(kept.secret.id, "stripe", -3);
}

void RotationDefaultsTest::cleanup()
{
    m_view.reset();
    m_plane.reset();
}

void RotationDefaultsTest::openPage()
{
    auto* page = new ui::RotationPage(m_plane->context);
    m_view.reset(page);
    page->resize(1200, 700);
    page->show();
    QApplication::setActiveWindow(page);
    page->reload();
    QTRY_VERIFY(!text("rotation.title").isEmpty());
}

void RotationDefaultsTest::saysWhereAPolicyComesFrom()
{
    m_plane->rotations.standings.front().source = domain::PolicySource::Environment;
    openPage();
    QCOMPARE(test::columnOf(*m_view, "rotations.list", 3),
             QStringList("90 day(s) · default of the environment"));
    QVERIFY(text("rotation.about").contains("(default of the environment)"));

    part<QPushButton>("rotations.policy")->click();

    QVERIFY(sheet()->findChild<QLabel*>("rotationPolicy.inherited") != nullptr);
    QVERIFY(sheet()->findChild<QPushButton*>("rotationPolicy.remove") == nullptr);
}

void RotationDefaultsTest::setsAndRemovesDefaults()
{
    m_plane->rotations.standards = {{{}, {180, domain::RotationKind::Other, {}, {}, "Carol", {}}}};
    openPage();
    part<QPushButton>("rotations.defaults")->click();
    auto* defaults = sheet();
    const auto* state = defaults->findChild<QLabel*>("rotationDefaults.state");
    auto* place = defaults->findChild<QComboBox*>("rotationDefaults.place");
    auto* days = defaults->findChild<QSpinBox*>("rotationPolicy.days");
    QTRY_VERIFY(state->text().contains("Carol"));
    QCOMPARE(days->value(), 180);

    QTest::keyClick(place, Qt::Key_Down);
    QCOMPARE(state->text(), QString("There is no default here."));
    QVERIFY(!defaults->findChild<QPushButton*>("rotationDefaults.remove")->isEnabled());
    days->setValue(30);
    defaults->primary()->click();

    QTRY_COMPARE(m_plane->rotations.standards.size(), 2U);
    QCOMPARE(m_plane->rotations.standards.back().environment,
             m_plane->context.environments.front().id);
    QCOMPARE(m_plane->rotations.standards.back().policy.periodDays, 30U);
    QTRY_VERIFY(defaults->findChild<QPushButton*>("rotationDefaults.remove")->isEnabled());
    defaults->findChild<QPushButton*>("rotationDefaults.remove")->click();
    QTRY_COMPARE(m_plane->rotations.standards.size(), 1U);
    QVERIFY(!m_plane->rotations.standards.front().environment);
}

void RotationDefaultsTest::offersDefaultsToThoseWhoManage()
{
    m_plane->context.membership.capabilities.erase(domain::Capability::Manage);
    openPage();
    QVERIFY(!part<QPushButton>("rotations.defaults")->isVisible());
}

QTEST_MAIN(RotationDefaultsTest)
#include "rotation_defaults_test.moc"
