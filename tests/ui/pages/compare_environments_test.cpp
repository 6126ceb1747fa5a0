// Two environments side by side: what one has and the other lacks, and no value of either.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages/secrets/compare_environments_page.h"

#include "tests/support/fake_plane.h"
#include "ui/diff/diff_view.h"
#include "ui/diff/panel/change_list.h"
#include "ui/widgets/feedback/state_overlay.h"

#include <QComboBox>
#include <QPushButton>
#include <QTest>

using namespace strongroom;

class CompareEnvironmentsTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void tellsWhatOneLacks();
    void holdsNoValue();
    void swapsTheSides();
    void saysThatBothAreAlike();
    void needsTwoEnvironments();
    void comparesNoneWithItself();
    void saysWhyItCannot();
    void dropsLateAnswers();

private:
    void open()
    {
        m_page = std::make_unique<ui::CompareEnvironmentsPage>(m_plane->context);
        m_page->resize(1200, 600);
        m_page->show();
        m_page->enter();
    }
    ui::DiffView& view() const { return *m_page->findChild<ui::DiffView*>(); }
    ui::ViewState state() const
    {
        return m_page->findChild<ui::StateOverlay*>("compare.state")->state();
    }
    QStringList listed() const
    {
        QStringList texts;
        const auto* model = m_page->findChild<ui::ChangeList*>()->model();
        for (int i = 0; i < model->rowCount(); ++i)
            texts << model->index(i, 0).data().toString();
        return texts;
    }

    std::unique_ptr<test::FakePlane> m_plane;
    std::unique_ptr<ui::CompareEnvironmentsPage> m_page;
};

void CompareEnvironmentsTest::init()
{
    m_page.reset();
    m_plane = std::make_unique<test::FakePlane>();
    const auto left = m_plane->context.environments.at(0).id;
    const auto right = m_plane->context.environments.at(1).id;
    auto& secrets = m_plane->secrets;
    secrets.add("stripe", {{"TOKEN", "sesame-1"}, {"URL", "https://x"}}, left);
    secrets.add("stripe", {{"TOKEN", "sesame-2"}, {"RETRY", "3"}}, right);
    secrets.add("mailer", {{"PASSWORD", "sesame-3"}}, left);
    secrets.add("same", {{"A", "b"}}, left);
    secrets.add("same", {{"A", "c"}}, right);
    secrets.add("elsewhere", {{"A", "c"}});
}

void CompareEnvironmentsTest::tellsWhatOneLacks()
{
    open();

    QTRY_VERIFY(state() == ui::ViewState::Ready);
    QCOMPARE(listed(), (QStringList{"− mailer", "+ stripe.keys.RETRY", "− stripe.keys.URL"}));
}

void CompareEnvironmentsTest::holdsNoValue()
{
    open();

    QTRY_VERIFY(view().lineCount() > 0);
    const auto& texts = *view().diff().texts;
    for (const auto* text : {&texts.older, &texts.newer}) {
        QVERIFY(text->find("sesame") == std::string::npos);
        QVERIFY(text->find("value: hidden") != std::string::npos);
    }
    // "elsewhere" is of neither.
    QVERIFY(texts.older.find("elsewhere") == std::string::npos);
}

void CompareEnvironmentsTest::swapsTheSides()
{
    open();
    QTRY_VERIFY(state() == ui::ViewState::Ready);

    m_page->findChild<QPushButton*>("compare.swap")->click();

    QVERIFY(listed().contains("+ mailer"));
    QCOMPARE(m_page->findChild<QComboBox*>("compare.left")->currentIndex(), 1);
}

void CompareEnvironmentsTest::saysThatBothAreAlike()
{
    m_plane->secrets.all.clear();
    m_plane->secrets.add("same", {{"A", "b"}}, m_plane->context.environments.at(0).id);
    m_plane->secrets.add("same", {{"A", "c"}}, m_plane->context.environments.at(1).id);
    open();

    QTRY_VERIFY(state() == ui::ViewState::Ready);
    QVERIFY(listed().isEmpty());
    QCOMPARE(view().changeCount(), 0);
}

void CompareEnvironmentsTest::needsTwoEnvironments()
{
    m_plane->context.environments.resize(1);
    open();

    QVERIFY(state() == ui::ViewState::Empty);
}

void CompareEnvironmentsTest::comparesNoneWithItself()
{
    open();
    m_page->findChild<QComboBox*>("compare.right")->setCurrentIndex(0);

    m_page->reload();

    QVERIFY(state() == ui::ViewState::Empty);
}

void CompareEnvironmentsTest::saysWhyItCannot()
{
    m_plane->network.failure = Error{ErrorKind::Unavailable, "gone"};
    open();

    QTRY_VERIFY(state() == ui::ViewState::Error || state() == ui::ViewState::Offline);
}

void CompareEnvironmentsTest::dropsLateAnswers()
{
    open();
    m_page->findChild<QComboBox*>("compare.right")->setCurrentIndex(2);
    m_page->reload();

    QTRY_VERIFY(state() == ui::ViewState::Ready);
    QCOMPARE(listed(), (QStringList{"− mailer", "− same", "− stripe"}));
}

QTEST_MAIN(CompareEnvironmentsTest)
#include "compare_environments_test.moc"
