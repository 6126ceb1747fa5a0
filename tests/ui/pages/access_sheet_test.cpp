// Who has access and why; and why somebody has not.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/support/fake_access.h"
#include "tests/support/fake_plane.h"
#include "ui/pages/access/access_sheet.h"
#include "ui/widgets/accessible_names.h"
#include "ui/widgets/feedback/state_overlay.h"
#include "ui/widgets/lists/sr_views.h"

#include <QComboBox>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QTest>

using namespace strongroom;

class AccessSheetTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup() { m_sheet.reset(); }
    void saysWhyFromThePersonOn();
    void saysInTheReadersWordsByWhat();
    void saysWhatIsMissing();
    void simulatesWithoutAStep();
    void tellsOfOneselfWhoeverMayNotAskOfOthers();
    void hasNamesForAssistiveTechnology();

private:
    void open();
    QStringList steps() const;

    std::unique_ptr<test::FakePlane> m_plane;
    std::unique_ptr<test::FakeAccess> m_access;
    std::unique_ptr<ui::AccessSheet> m_sheet;
};

namespace {

domain::Named named(const char* type, const char* id, const char* name)
{
    return {{type, id}, name, {}};
}

} // namespace

void AccessSheetTest::init()
{
    using Kind = domain::AccessStep::Kind;
    m_plane = std::make_unique<test::FakePlane>();
    m_access = std::make_unique<test::FakeAccess>(m_plane->network);
    m_plane->context.access = m_access.get();
    const auto bob = named("user", "bob", "Bob");
    const auto carol = named("user", "carol", "Carol");
    const auto team = named("team", "sre", "On call");
    const auto production = named("environment", "prod", "Production");
    const auto secret = named("secret", "stripe", "stripe-api-key");
    m_access->people = {{{"bob"}, {}, "builtin|bob", "Bob"}, {{"carol"}, {}, "builtin|c", "Carol"}};
    // What the server says in English is for those who read no steps.
    m_access->holders = {
        {bob, "team On call: secret reader of environment Production",
         domain::AccessStep{Kind::Through, team, "secret_reader", production, {}}},
        {carol, "owner", domain::AccessStep{Kind::Assigned, carol, "owner", secret, {}}},
        {named("user", "dan", "Dan"), "viewer of organization Acme", {}}};
    const std::vector<domain::AccessStep> way{
        {Kind::Follows, {}, "can_reveal", secret, "revealer"},
        {Kind::Stands, production, "environment", secret, {}},
        {Kind::Through, team, "secret_reader", production, {}},
        {Kind::Assigned, bob, "member", team, {}},
        {Kind::Stands, named("organization", "acme", "Acme"), "organization", secret, {}},
        {Kind::Assigned, bob, "identity", named("organization", "acme", "Acme"), {}},
        {Kind::Not, bob, "suspended", named("organization", "acme", "Acme"), {}}};
    m_access->explanations = {{bob, "reveal", secret, true, {way}, {}, {}, {}},
                              {carol,
                               "reveal",
                               secret,
                               false,
                               {},
                               {{"secret_reader", secret}, {"secret_reader", production}},
                               {},
                               {{"viewer", production}}}};
}

void AccessSheetTest::open()
{
    domain::Secret secret;
    secret.id = {"stripe"};
    secret.name = "stripe-api-key";
    m_sheet = std::make_unique<ui::AccessSheet>(m_plane->context, secret, nullptr);
    m_sheet->show();
    QTRY_VERIFY(m_sheet->findChild<QListWidget*>("access.steps")->count() > 0);
}

QStringList AccessSheetTest::steps() const
{
    QStringList texts;
    const auto* list = m_sheet->findChild<QListWidget*>("access.steps");
    for (int row = 0; row < list->count(); ++row)
        texts += list->item(row)->text();
    return texts;
}

void AccessSheetTest::saysWhyFromThePersonOn()
{
    open();
    QCOMPARE(steps(), QStringList({"Bob is member of team On call",
                                   "Everybody in team On call is secret reader of environment "
                                   "Production",
                                   "secret stripe-api-key belongs to environment Production"}));
    const auto* list = m_sheet->findChild<QListWidget*>("access.steps");
    QCOMPARE(list->item(0)->data(Qt::AccessibleTextRole).toString(),
             "Step 1 of 3: Bob is member of team On call");
}

void AccessSheetTest::simulatesWithoutAStep()
{
    const auto production = named("environment", "prod", "Production");
    const auto bob = named("user", "bob", "Bob");
    const auto elsewhere = named("environment", "test", "Test");
    m_access->preview.losses = {{bob, "see", production},
                                {bob, "reveal", production},
                                {named("user", "eve", "Eve"), "reveal", production},
                                {named("user", "dan", "Dan"), "reveal", elsewhere}};
    open();
    auto* steps = m_sheet->findChild<QListWidget*>("access.steps");
    auto* simulate = m_sheet->findChild<QPushButton*>("access.simulate");
    steps->setCurrentRow(2);
    QVERIFY(!simulate->isEnabled());
    steps->setCurrentRow(1);

    simulate->click();

    const auto* effect = m_sheet->findChild<QLabel*>("access.effect");
    QTRY_VERIFY(effect->text().endsWith("would lose reveal: Bob, Eve"));
    QVERIFY(effect->text().contains(" 2 "));
    QVERIFY(m_access->changes.empty());
    QCOMPARE(int(m_access->previewed.remove.size()), 1);
    QVERIFY((m_access->previewed.remove.front()
             == domain::Binding{{"team", "sre"}, "secret_reader", {"environment", "prod"}}));
    m_access->preview.losses.clear();
    simulate->click();
    QTRY_COMPARE(effect->text(), "Without this step nobody would lose reveal.");
    steps->setCurrentRow(0);
    QVERIFY(effect->text().isEmpty());
}

void AccessSheetTest::saysInTheReadersWordsByWhat()
{
    open();
    const auto* model = m_sheet->findChild<ui::SrTableView*>("access.holders")->model();
    const auto by = [&](int row) { return model->index(row, 2).data().toString(); };
    QCOMPARE(by(0), "Everybody in team On call is secret reader of environment Production");
    QCOMPARE(by(1), "owner of secret stripe-api-key");
    QCOMPARE(by(2), "viewer of organization Acme");
}

void AccessSheetTest::saysWhatIsMissing()
{
    open();
    auto* member = m_sheet->findChild<QComboBox*>("access.member");
    QTRY_COMPARE(member->count(), 2);
    member->setCurrentIndex(1);
    emit member->activated(1);
    QTRY_COMPARE(steps(), QStringList({"Has: viewer of environment Production",
                                       "Would take: secret reader of secret stripe-api-key",
                                       "Would take: secret reader of environment Production"}));
}

void AccessSheetTest::tellsOfOneselfWhoeverMayNotAskOfOthers()
{
    m_access->mayAskOfOthers = false;
    open();
    QCOMPARE(steps().size(), 3);
    QCOMPARE(m_sheet->findChild<ui::StateOverlay*>("access.state")->state(), ui::ViewState::Error);
}

void AccessSheetTest::hasNamesForAssistiveTechnology()
{
    open();
    QCOMPARE(ui::accessibilityFaults(*m_sheet), QStringList());
    if (const auto folder = qEnvironmentVariable("STRONGROOM_PICTURES"); !folder.isEmpty())
        QVERIFY(m_sheet->grab().save(folder + "/access_sheet.png"));
}

QTEST_MAIN(AccessSheetTest)
#include "access_sheet_test.moc"
