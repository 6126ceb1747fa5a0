// Two environments side by side: what one has and the other lacks, and no value of either.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages/secrets/compare_environments_page.h"

#include "tests/support/fake_plane.h"
#include "ui/diff/diff_view.h"
#include "ui/diff/panel/change_list.h"
#include "ui/pages/secrets/compare_values_sheet.h"
#include "ui/pages/secrets/purpose_picker.h"
#include "ui/widgets/feedback/state_overlay.h"
#include "ui/widgets/text_label.h"

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
    void tellsWhichValuesAreTheSame();
    void tellsWhatItCouldNotCompare();
    void asksNothingWithoutAPurpose();
    void offersNoValuesToWhoMayNotReveal();
    void forgetsValuesOfOtherEnvironments();

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

    QPushButton& valuesButton() const { return *m_page->findChild<QPushButton*>("compare.values"); }
    QString note() const { return m_page->findChild<ui::TextLabel*>("compare.note")->text(); }
    ui::CompareValuesSheet& ask()
    {
        valuesButton().click();
        auto* sheet = m_page->findChild<ui::CompareValuesSheet*>();
        sheet->findChild<QPushButton*>("compare.confirm")->click();
        return *sheet;
    }
    /// What is said in one of both texts, of all lines that say what came of comparing.
    static qsizetype countOf(const std::string& text, const char* said)
    {
        return QString::fromStdString(text).count("compared: " + QString(said));
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

void CompareEnvironmentsTest::tellsWhichValuesAreTheSame()
{
    auto& secrets = m_plane->secrets;
    secrets.add("alike", {{"A", "sesame-4"}}, m_plane->context.environments.at(0).id);
    secrets.add("alike", {{"A", "sesame-4"}}, m_plane->context.environments.at(1).id);
    open();
    QTRY_VERIFY(state() == ui::ViewState::Ready);
    QVERIFY(m_plane->comparisons.asked.empty());

    ask();

    QTRY_VERIFY(listed().contains("~ stripe.keys.TOKEN.compared"));
    const auto& texts = *view().diff().texts;
    QCOMPARE(countOf(texts.older, "other than in Staging"), 2);
    QCOMPARE(countOf(texts.newer, "other than in Production"), 2);
    QCOMPARE(countOf(texts.older, "the same in both"), 1);
    QVERIFY(!listed().contains("~ alike.keys.A.compared"));
    QVERIFY(texts.older.find("sesame") == std::string::npos);
    // Each pair by itself, of the keys that both have.
    QCOMPARE(m_plane->comparisons.asked.size(), std::size_t(3));
    QCOMPARE(m_plane->comparisons.asked.back().keys, std::vector<std::string>{"TOKEN"});
    QVERIFY(!m_plane->comparisons.asked.back().purpose.category.empty());
    QVERIFY(note().contains("3"));
}

void CompareEnvironmentsTest::tellsWhatItCouldNotCompare()
{
    m_plane->comparisons.refused = {"stripe"};
    open();
    QTRY_VERIFY(state() == ui::ViewState::Ready);

    ask();

    QTRY_VERIFY(note().contains("stripe"));
    QVERIFY(listed().contains("~ same.keys.A.compared"));
    QVERIFY(!listed().contains("~ stripe.keys.TOKEN.compared"));
}

void CompareEnvironmentsTest::asksNothingWithoutAPurpose()
{
    open();
    QTRY_VERIFY(state() == ui::ViewState::Ready);
    valuesButton().click();
    auto* sheet = m_page->findChild<ui::CompareValuesSheet*>();
    sheet->findChild<ui::PurposePicker*>()->setPurpose({"other", {}, {}}); // Which needs a note.

    sheet->findChild<QPushButton*>("compare.confirm")->click();
    m_plane->network.finish();

    QVERIFY(sheet->isVisible());
    QVERIFY(m_plane->comparisons.asked.empty());
}

void CompareEnvironmentsTest::offersNoValuesToWhoMayNotReveal()
{
    m_plane->context.membership.capabilities.erase(domain::Capability::Reveal);
    open();
    QTRY_VERIFY(state() == ui::ViewState::Ready);

    QVERIFY(!valuesButton().isVisible());
}

void CompareEnvironmentsTest::forgetsValuesOfOtherEnvironments()
{
    open();
    QTRY_VERIFY(state() == ui::ViewState::Ready);
    m_plane->network.held = true;
    ask();
    m_page->findChild<QComboBox*>("compare.right")->setCurrentIndex(2);
    m_page->reload();

    m_plane->network.open();

    QTRY_VERIFY(state() == ui::ViewState::Ready);
    m_plane->network.finish();
    QVERIFY(view().diff().texts->older.find("compared") == std::string::npos);
}

QTEST_MAIN(CompareEnvironmentsTest)
#include "compare_environments_test.moc"
