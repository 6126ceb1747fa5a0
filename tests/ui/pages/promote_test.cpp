// Chosen on the page, checked and promoted in the sheet, with what came of each.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/support/fake_plane.h"
#include "ui/pages/secrets/compare_environments_page.h"
#include "ui/pages/secrets/compare_values_sheet.h"
#include "ui/pages/secrets/promote_sheet.h"
#include "ui/pages/secrets/promotion_picker.h"
#include "ui/pages/secrets/purpose_picker.h"
#include "ui/widgets/feedback/banner.h"
#include "ui/widgets/feedback/state_overlay.h"
#include "ui/widgets/lists/sr_views.h"

#include <QComboBox>
#include <QLabel>
#include <QPointer>
#include <QPushButton>
#include <QTabWidget>
#include <QTest>

using namespace strongroom;
using Column = items::PromotionModel::Column;

class PromoteTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup() { m_page.reset(); }
    void offersWhatTheOtherLacks();
    void choosesNothingByItself();
    void leavesOutWhatIsTheSame();
    void forgetsTheChoiceWhenTheSidesSwap();
    void leadsToTheChoiceByTheKey();
    void offersNothingToWhoMayNot();
    void promotesWhatWasChosen();
    void checksBeforeAnythingIsDone();
    void saysThatProductionChanges();
    void namesWhoHasToAgree();
    void asksOthersAndGoesOn();
    void checksAgainForAnotherPurpose();
    void triesAgainWhatFailed();
    void writesOverNothing();
    void stopsWithoutARunner();
    void holdsNoValue();

private:
    void open();
    void choose(const QString& secret, const QStringList& keys);
    ui::PromoteSheet& openSheet();
    ui::PromotionPicker& picker() const { return *m_page->findChild<ui::PromotionPicker*>(); }
    QPushButton& promote() const { return *m_page->findChild<QPushButton*>("compare.promote"); }
    QStringList offered() const;
    QPushButton& confirm() const { return *sheet().findChild<QPushButton*>("promote.confirm"); }
    ui::PromoteSheet& sheet() const { return *m_page->findChild<ui::PromoteSheet*>(); }
    QString cell(int row, int column) const
    {
        const auto* model = sheet().findChild<ui::SrTableView*>("promote.secrets")->model();
        return model->index(row, column).data().toString();
    }
    QString sentence() const { return sheet().findChild<ui::Banner*>()->text(); }
    void pressAndWait();
    test::FakeSecrets::Values valuesIn(const std::string& name, int environment) const;

    std::unique_ptr<test::FakePlane> m_plane;
    std::unique_ptr<ui::CompareEnvironmentsPage> m_page;
};

void PromoteTest::init()
{
    m_plane = std::make_unique<test::FakePlane>();
    const auto production = m_plane->context.environments.at(0).id;
    const auto staging = m_plane->context.environments.at(1).id;
    auto& secrets = m_plane->secrets;
    secrets.add("stripe", {{"TOKEN", "sesame-1"}, {"URL", "https://x"}, {"SAME", "s"}}, staging);
    secrets.add("stripe", {{"TOKEN", "sesame-2"}, {"RETRY", "3"}, {"SAME", "s"}}, production);
    secrets.add("mailer", {{"PASSWORD", "sesame-3"}}, staging);
}

void PromoteTest::open()
{
    m_page = std::make_unique<ui::CompareEnvironmentsPage>(m_plane->context);
    m_page->resize(1200, 700);
    m_page->show();
    m_page->activateWindow();
    m_page->enter();
    m_page->findChild<QComboBox*>("compare.left")->setCurrentIndex(1);
    m_page->findChild<QComboBox*>("compare.right")->setCurrentIndex(0);
    m_page->reload();
    QTRY_VERIFY(m_page->findChild<ui::StateOverlay*>("compare.state")->state()
                == ui::ViewState::Ready);
}

QStringList PromoteTest::offered() const
{
    QStringList all;
    for (int i = 0; i < picker().topLevelItemCount(); ++i) {
        const auto* secret = picker().topLevelItem(i);
        for (int k = 0; k < secret->childCount(); ++k)
            all << secret->text(0) + '.' + secret->child(k)->text(0) + ": "
                       + secret->child(k)->text(1);
    }
    return all;
}

void PromoteTest::choose(const QString& secret, const QStringList& keys)
{
    for (int i = 0; i < picker().topLevelItemCount(); ++i) {
        auto* top = picker().topLevelItem(i);
        if (top->text(0) != secret)
            continue;
        if (keys.isEmpty())
            top->setCheckState(0, Qt::Checked);
        for (int k = 0; k < top->childCount(); ++k)
            if (keys.contains(top->child(k)->text(0)))
                top->child(k)->setCheckState(0, Qt::Checked);
    }
    QTRY_VERIFY(promote().isEnabled());
}

ui::PromoteSheet& PromoteTest::openSheet()
{
    promote().click();
    return sheet();
}

/// What the button does, to its end.
void PromoteTest::pressAndWait()
{
    confirm().click();
    QTRY_VERIFY(confirm().isEnabled());
}

test::FakeSecrets::Values PromoteTest::valuesIn(const std::string& name, int environment) const
{
    const auto& place = m_plane->context.environments.at(static_cast<std::size_t>(environment)).id;
    for (const auto& kept : m_plane->secrets.all)
        if (kept.secret.name == name && kept.secret.environment == place)
            return kept.values.at(kept.secret.currentVersion);
    return {};
}

void PromoteTest::offersWhatTheOtherLacks()
{
    open();

    QCOMPARE(offered(), (QStringList{"mailer.PASSWORD: missing there",
                                     "stripe.SAME: there too, values not compared",
                                     "stripe.TOKEN: there too, values not compared",
                                     "stripe.URL: missing there"}));
    QVERIFY(promote().text().contains("Production"));
}

void PromoteTest::choosesNothingByItself()
{
    open();

    QVERIFY(picker().chosen().empty());
    QVERIFY(!promote().isEnabled());
    choose("stripe", {});
    QCOMPARE(picker().chosen().at(0).keys.size(), std::size_t(3));
}

void PromoteTest::leavesOutWhatIsTheSame()
{
    open();
    choose("stripe", {"URL"});
    m_page->findChild<QPushButton*>("compare.values")->click();
    auto* asking = m_page->findChild<ui::CompareValuesSheet*>();
    asking->findChild<QPushButton*>("compare.confirm")->click();

    QTRY_VERIFY(offered().contains("stripe.TOKEN: another value there"));
    QVERIFY(!offered().join('\n').contains("SAME"));
    // What was chosen stays chosen.
    QCOMPARE(picker().chosen().size(), std::size_t(1));
    QCOMPARE(picker().chosen()[0].keys.at(0).name, std::string("URL"));
}

void PromoteTest::forgetsTheChoiceWhenTheSidesSwap()
{
    open();
    choose("stripe", {"TOKEN"});

    m_page->findChild<QPushButton*>("compare.swap")->click();

    QVERIFY(picker().chosen().empty());
    QTRY_VERIFY(promote().text().contains("Staging"));
}

void PromoteTest::leadsToTheChoiceByTheKey()
{
    open();
    QCOMPARE(m_page->findChild<QTabWidget*>("compare.tabs")->currentIndex(), 0);

    QTest::keyClick(m_page.get(), Qt::Key_P, Qt::AltModifier);

    QCOMPARE(m_page->findChild<QTabWidget*>("compare.tabs")->currentIndex(), 1);
    QVERIFY(m_page->findChild<ui::PromoteSheet*>() == nullptr);
}

void PromoteTest::offersNothingToWhoMayNot()
{
    m_plane->context.membership.capabilities.erase(domain::Capability::Write);
    open();

    QVERIFY(!m_page->findChild<QTabWidget*>("compare.tabs")->isTabVisible(1));
    QTest::keyClick(m_page.get(), Qt::Key_P, Qt::AltModifier);
    QCOMPARE(m_page->findChild<QTabWidget*>("compare.tabs")->currentIndex(), 0);
}

void PromoteTest::promotesWhatWasChosen()
{
    open();
    choose("stripe", {"TOKEN", "URL"});
    choose("mailer", {});
    openSheet();

    pressAndWait();
    QCOMPARE(cell(0, Column::Effect), QString("new secret; 1 key(s) added"));
    QVERIFY(cell(1, Column::Effect).contains("1 key(s) replaced"));
    QVERIFY(cell(1, Column::Effect).contains("2 key(s) stay"));
    pressAndWait();

    QCOMPARE(valuesIn("mailer", 0), (test::FakeSecrets::Values{{"PASSWORD", "sesame-3"}}));
    QCOMPARE(valuesIn("stripe", 0),
             (test::FakeSecrets::Values{
                 {"TOKEN", "sesame-1"}, {"URL", "https://x"}, {"RETRY", "3"}, {"SAME", "s"}}));
    QCOMPARE(cell(1, Column::Note), QString("now version 2"));
    QVERIFY(sentence().contains("2 secret(s) promoted to Production"));
    // What came of it stays to be read.
    QPointer<ui::PromoteSheet> open(&sheet());
    QVERIFY(open->isVisible());
    confirm().click();
    QVERIFY(open.isNull() || !open->isVisible());
    QTRY_VERIFY(!offered().join('\n').contains("mailer.PASSWORD: missing"));
}

void PromoteTest::checksBeforeAnythingIsDone()
{
    open();
    choose("stripe", {"TOKEN"});
    openSheet();
    QVERIFY(!m_plane->network.calls.contains("promotions.plan"));

    pressAndWait();

    QVERIFY(m_plane->promotions.asked.empty());
    const auto& planned = *m_plane->promotions.planned;
    QCOMPARE(planned.environment, m_plane->context.environments.at(0).id);
    QCOMPARE(planned.secrets.at(0).keys, std::vector<std::string>{"TOKEN"});
    QVERIFY(confirm().text().contains("Production"));
}

void PromoteTest::saysThatProductionChanges()
{
    open();
    choose("stripe", {"TOKEN"});

    QVERIFY(openSheet().findChild<QLabel*>("promote.about")->text().contains("production"));
}

void PromoteTest::namesWhoHasToAgree()
{
    m_plane->promotions.notGiven = {{"stripe", "This needs an approval by 2 of owner."}};
    open();
    choose("stripe", {"TOKEN"});
    choose("mailer", {});
    openSheet();

    pressAndWait();
    QCOMPARE(cell(1, Column::Note), QString("This needs an approval by 2 of owner."));
    QVERIFY(sentence().contains("1 secret(s)"));
    pressAndWait();

    QCOMPARE(m_plane->promotions.asked.size(), std::size_t(1));
    QVERIFY(valuesIn("stripe", 0).at("TOKEN") == "sesame-2");
    QCOMPARE(cell(0, Column::Note), QString("now version 2"));
}

void PromoteTest::asksOthersAndGoesOn()
{
    open();
    choose("stripe", {"TOKEN"});
    m_plane->promotions.notGiven["stripe"] = "This needs an approval.";
    openSheet();
    auto* request = sheet().findChild<QPushButton*>("promote.request");
    QVERIFY(request->isHidden());
    pressAndWait();
    QTRY_COMPARE(request->text(), QString("Request approval of 1 secret(s)"));
    request->click();

    QTRY_COMPARE(m_plane->approvals.requests.size(), 1U);
    QTRY_VERIFY(cell(0, Column::Note).contains("have to agree"));
    QTRY_VERIFY2(sentence().contains("press Check again"), qPrintable(sentence()));
    QVERIFY(request->isHidden());
    QVERIFY(m_plane->promotions.asked.empty());
    m_plane->promotions.notGiven.clear(); // They have agreed.
    QTRY_VERIFY(confirm().isEnabled());
    pressAndWait();
    QTRY_COMPARE(confirm().text(), QString("Promote 1 secret(s) to Production"));
    confirm().click();
    QTRY_COMPARE(m_plane->promotions.asked.size(), 1U);
}

void PromoteTest::checksAgainForAnotherPurpose()
{
    open();
    choose("stripe", {"TOKEN"});
    openSheet();
    pressAndWait();

    sheet().findChild<ui::PurposePicker*>()->setPurpose({"deploy", "OPS-1", "release"});

    QCOMPARE(confirm().text(), QString("Check"));
    pressAndWait();
    pressAndWait();
    QCOMPARE(m_plane->promotions.asked.at(0).purpose.ticket, std::string("OPS-1"));
    QCOMPARE(m_plane->promotions.planned->purpose.ticket, std::string("OPS-1"));
}

void PromoteTest::triesAgainWhatFailed()
{
    m_plane->promotions.failures = {{"stripe", {ErrorKind::TimedOut, "The runner is slow."}}};
    open();
    choose("stripe", {"TOKEN"});
    choose("mailer", {});
    openSheet();
    pressAndWait();

    pressAndWait();
    QCOMPARE(cell(0, Column::State), QString("promoted"));
    QCOMPARE(cell(1, Column::State), QString("failed"));
    QVERIFY(sentence().contains("1 secret(s)"));
    m_plane->promotions.failures.clear();
    pressAndWait();

    QCOMPARE(cell(1, Column::State), QString("promoted"));
    // The one that was done is not done twice.
    QCOMPARE(m_plane->promotions.asked.size(), std::size_t(3));
}

void PromoteTest::writesOverNothing()
{
    open();
    choose("stripe", {"TOKEN"});
    openSheet();
    pressAndWait();
    for (auto& kept : m_plane->secrets.all)
        if (kept.secret.environment == m_plane->context.environments.at(0).id) {
            m_plane->secrets.write(kept, {{"TOKEN", "of somebody else"}}, "Bob");
            ++kept.secret.revision;
        }

    pressAndWait();

    QCOMPARE(valuesIn("stripe", 0).at("TOKEN"), std::string("of somebody else"));
    QVERIFY(cell(0, Column::Note).contains("compare again"));
    QCOMPARE(confirm().text(), QString("Close"));
}

void PromoteTest::stopsWithoutARunner()
{
    const Error gone{ErrorKind::NoCustodian, "No runner is connected."};
    m_plane->promotions.failures = {{"mailer", gone}, {"stripe", gone}};
    open();
    choose("stripe", {"TOKEN"});
    choose("mailer", {});
    openSheet();
    pressAndWait();

    pressAndWait();

    QCOMPARE(m_plane->promotions.asked.size(), std::size_t(1));
    QVERIFY(sentence().contains("2 secret(s)"));
    QCOMPARE(confirm().text(), QString("Try again"));
}

void PromoteTest::holdsNoValue()
{
    open();
    choose("stripe", {});
    openSheet();
    pressAndWait();
    pressAndWait();

    QString shown = offered().join('\n');
    for (const auto* label : m_page->findChildren<QLabel*>())
        shown += label->text();
    for (int column = 0; column < Column::ColumnCount; ++column)
        shown += cell(0, column);
    QVERIFY(!shown.contains("sesame"));
    QVERIFY(!m_plane->network.calls.contains("secrets.reveal"));
}

QTEST_MAIN(PromoteTest)
#include "promote_test.moc"
