// People, teams and roles: seen, asked about, and changed only after a look at what follows.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "models/items/access/binding_list_model.h"
#include "models/items/access/member_list_model.h"
#include "tests/support/fake_roster.h"
#include "tests/ui/pages/lists.h"
#include "ui/pages/access/access_picker.h"
#include "ui/pages/people/access_page.h"
#include "ui/pages/people/sheets/change_sheet.h"
#include "ui/pages/people/sheets/invite_sheet.h"
#include "ui/widgets/feedback/banner.h"
#include "ui/widgets/feedback/state_overlay.h"
#include "ui/widgets/lists/sr_views.h"
#include "ui/widgets/secret/secret_field.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTest>

using namespace strongroom;

class PeopleTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup() { m_page.reset(); }
    void listsWhoBelongsHere();
    void showsNamesAloneToThoseWhoMayNotKnowMore();
    void showsNobodyOfAnotherOrganization();
    void nestsTeams();
    void takesNoRoleBeforeItWasShownWhatFollows();
    void givesARoleOnWhatWasChosen();
    void refusesATeamInItselfWithItsSentence();
    void removesAMemberOnlyByName();
    void suspendsAndLetsBackIn();
    void letsNobodySuspendThemselves();
    void showsAnInvitationOnce();
    void saysWhatIsMissingInAnInvitation();
    void refusesChangesToThoseWhoMayNot();
    void followsChangesOfOthers();

private:
    void open();
    /// The button of a deed, clicked; the sheet that it opens.
    template <class Sheet = ui::Sheet>
    Sheet* sheetOf(const char* deed);
    template <class Widget = QPushButton>
    Widget* find(const char* id) const
    {
        auto* found = m_page->findChild<Widget*>(id);
        Q_ASSERT(found != nullptr);
        return found;
    }
    QStringList column(const char* list, int number) const
    {
        return test::columnOf(*m_page, list, number);
    }
    void choose(const char* list, int row) const { test::chooseIn(*m_page, list, row); }
    static QString sentence(const QWidget& sheet) { return sheet.findChild<ui::Banner*>()->text(); }

    std::unique_ptr<test::FakePlane> m_plane;
    std::unique_ptr<ui::AccessPage> m_page;
};

void PeopleTest::init()
{
    m_plane = std::make_unique<test::FakePlane>();
    test::fillRoster(*m_plane);
}

void PeopleTest::open()
{
    m_page = std::make_unique<ui::AccessPage>(m_plane->context);
    m_page->resize(1100, 700);
    m_page->show();
    m_page->enter();
    QTRY_COMPARE(find<ui::StateOverlay>("people.state")->state(), ui::ViewState::Ready);
}

template <class Sheet>
Sheet* PeopleTest::sheetOf(const char* deed)
{
    const auto before = m_page->findChildren<Sheet*>();
    find(deed)->click();
    for (auto* sheet : m_page->findChildren<Sheet*>())
        if (!before.contains(sheet))
            return sheet;
    return nullptr;
}

void PeopleTest::listsWhoBelongsHere()
{
    open();

    using Model = items::MemberListModel;
    QCOMPARE(column("people.list", Model::Name),
             QStringList({"Alice", "Bob", "Carol", "ci-runner"}));
    QCOMPARE(column("people.list", Model::Roles),
             QStringList({"owner", "none", "viewer (environment Production)",
                          "member (environment Production)"}));
    QCOMPARE(column("people.list", Model::Teams), QStringList({"none", "On call", "none", "none"}));
    QCOMPARE(column("people.list", Model::State),
             QStringList({"active", "active", "suspended", "active"}));
    QCOMPARE(column("roles.list", items::BindingListModel::Who),
             QStringList({"Alice", "Carol", "ci-runner", "Operators"}));
}

void PeopleTest::showsNamesAloneToThoseWhoMayNotKnowMore()
{
    m_plane->access.mayAskOfOthers = false;
    open();

    QCOMPARE(column("people.list", items::MemberListModel::Roles)[1], "not told");
    QCOMPARE(find<ui::StateOverlay>("roles.state")->state(), ui::ViewState::Denied);
    choose("people.list", 1);
    QVERIFY(!find("people.reach")->isEnabled());
    QVERIFY(!find("people.reach")->toolTip().isEmpty());
    choose("people.list", 0);
    QVERIFY(find("people.reach")->isEnabled());
}

void PeopleTest::showsNobodyOfAnotherOrganization()
{
    open();
    m_plane->context.membership.organization.id = {"org-2"};
    m_plane->network.failure = Error{ErrorKind::Unavailable, ""};

    m_page->enter();

    QTRY_COMPARE(find<ui::StateOverlay>("people.state")->state(), ui::ViewState::Error);
    QCOMPARE(column("people.list", 0), QStringList());
}

void PeopleTest::nestsTeams()
{
    open();
    find<QTabWidget>("people.tabs")->setCurrentIndex(1);

    const auto* tree = find<ui::SrTreeView>("teams.tree");
    const auto* teams = tree->model();
    QCOMPARE(teams->rowCount(), 1);
    const auto operators = teams->index(0, 0);
    QCOMPARE(operators.data().toString(), "Operators");
    QCOMPARE(teams->index(0, 0, operators).data().toString(), "On call");
    QCOMPARE(column("team.list", 0), QStringList({"On call"}));
    find<ui::SrTreeView>("teams.tree")->setCurrentIndex(teams->index(0, 0, operators));
    QCOMPARE(column("team.list", 0), QStringList({"Bob"}));
}

void PeopleTest::takesNoRoleBeforeItWasShownWhatFollows()
{
    open();
    choose("roles.list", 1);
    m_plane->network.held = true;
    auto* sheet = sheetOf<ui::ChangeSheet>("roles.take");
    QVERIFY(sheet);
    QVERIFY(!sheet->primary()->isEnabled());

    m_plane->network.open();

    QTRY_VERIFY(sheet->primary()->isEnabled());
    QCOMPARE(sheet->findChild<QLabel*>("effects.summary")->text(),
             QString::fromUtf8("1 lose(s) something · 1 gain(s) something"));
    const auto* effects = sheet->findChild<ui::SrTableView*>("effects.list")->model();
    QCOMPARE(effects->rowCount(), 3);
    QCOMPARE(effects->index(0, 0).data().toString(), "loses");
    QSignalSpy told(m_page.get(), &ui::Page::told);
    sheet->primary()->click();
    QTRY_COMPARE(told.size(), 1);
    const domain::Binding taken{{"user", "carol"}, "viewer", {"environment", "env-prod"}};
    QCOMPARE(m_plane->access.changes.size(), 1u);
    QVERIFY(m_plane->access.changes[0].remove == std::vector{taken});
    QTRY_COMPARE(column("roles.list", 0), QStringList({"Alice", "ci-runner", "Operators"}));
}

void PeopleTest::givesARoleOnWhatWasChosen()
{
    m_plane->secrets.add("stripe", {{"TOKEN", "value"}});
    open();
    choose("people.list", 1);
    auto* sheet = sheetOf<ui::ChangeSheet>("people.give");
    QVERIFY(sheet);
    auto* object = sheet->findChild<ui::AccessPicker*>("give.object");
    const auto find = [object](const QString& part) {
        for (int i = 0; i < object->count(); ++i)
            if (object->itemText(i).contains(part))
                return i;
        return -1;
    };
    QTRY_VERIFY(find("secret stripe") >= 0);

    object->setCurrentIndex(find("secret stripe"));

    auto* role = sheet->findChild<QComboBox*>("give.role");
    QCOMPARE(role->count(), 3); // A secret has no owner.
    QCOMPARE(role->currentText(), "viewer");
    object->setEditText("what is not there");
    QVERIFY(!sheet->primary()->isEnabled());
    object->setCurrentIndex(find("environment Staging"));
    role->setCurrentIndex(role->findData("secret_reader"));
    QTRY_VERIFY(sheet->primary()->isEnabled());
    sheet->primary()->click();
    const domain::Binding given{{"user", "bob"}, "secret_reader", {"environment", "env-stage"}};
    QTRY_COMPARE(m_plane->access.changes.size(), 1u);
    QVERIFY(m_plane->access.changes[0].add == std::vector{given});
    QVERIFY(m_plane->access.previewed.add == std::vector{given});
}

void PeopleTest::refusesATeamInItselfWithItsSentence()
{
    open();
    m_plane->access.refusal =
        Error{ErrorKind::InvalidInput, "The team Operators would stand in itself."};
    auto* sheet = sheetOf<ui::ChangeSheet>("team.join");
    QVERIFY(sheet);
    auto* whom = sheet->findChild<ui::AccessPicker*>("join.holder");

    whom->choose({"team", "oncall"});

    auto* state = sheet->findChild<ui::StateOverlay*>("effects.state");
    QTRY_COMPARE(state->findChild<QLabel*>("state.sentence")->text(),
                 "The team Operators would stand in itself.");
    QVERIFY(!sheet->primary()->isEnabled());
    m_plane->access.refusal.reset();
    whom->choose({"user", "bob"});
    QTRY_VERIFY(sheet->primary()->isEnabled());
}

void PeopleTest::removesAMemberOnlyByName()
{
    open();
    choose("people.list", 2);
    auto* sheet = sheetOf<ui::ChangeSheet>("people.remove");
    QVERIFY(sheet);
    QTRY_VERIFY(!sheet->findChild<QLabel*>("effects.summary")->text().isEmpty());
    const domain::Binding held{{"user", "carol"}, "viewer", {"environment", "env-prod"}};
    QVERIFY(m_plane->access.previewed.remove == std::vector{held});
    QVERIFY(!sheet->primary()->isEnabled());
    auto* typed = sheet->findChild<QLineEdit*>("change.typed");

    typed->setText("carol");
    QVERIFY(!sheet->primary()->isEnabled());
    typed->setText("Carol");

    QVERIFY(sheet->primary()->isEnabled());
    sheet->primary()->click();
    QTRY_COMPARE(column("people.list", 0), QStringList({"Alice", "Bob", "ci-runner"}));
}

void PeopleTest::suspendsAndLetsBackIn()
{
    open();
    choose("people.list", 1);
    auto* sheet = sheetOf<ui::ChangeSheet>("people.suspend");
    QTRY_VERIFY(sheet->primary()->isEnabled());
    sheet->primary()->click();
    QTRY_COMPARE(column("people.list", items::MemberListModel::State)[1], "suspended");

    QTRY_COMPARE(find("people.suspend")->text(), "Let back in…");
    auto* back = sheetOf<ui::ChangeSheet>("people.suspend");
    QVERIFY(back->primary()->isEnabled()); // The control plane has no look ahead for it.
    back->primary()->click();
    QTRY_COMPARE(column("people.list", items::MemberListModel::State)[1], "active");
}

void PeopleTest::letsNobodySuspendThemselves()
{
    open();
    choose("people.list", 0);

    QVERIFY(!find("people.suspend")->isEnabled());
    QVERIFY(!find("people.remove")->isEnabled());
    QVERIFY(find("people.remove")->toolTip().contains("your own"));
}

void PeopleTest::showsAnInvitationOnce()
{
    open();
    auto* sheet = sheetOf<ui::InviteSheet>("people.invite");
    QVERIFY(sheet);
    sheet->findChild<QLineEdit*>("invite.username")->setText("dave");
    sheet->primary()->click();

    QTRY_VERIFY(sheet->findChild<ui::SecretField*>("once.value"));
    const auto* field = sheet->findChild<ui::SecretField*>("once.value");
    const auto link = field->value().reveal();
    QCOMPARE(QByteArray(reinterpret_cast<const char*>(link.data()), qsizetype(link.size())),
             "https://plane.example/invitation#once");
    QCOMPARE(m_plane->members.last.roles, std::vector<std::string>{"viewer"});
    QVERIFY(!sheet->cancel()->isEnabled());
    sheet->reject();
    QVERIFY(sheet->isVisible());
    sheet->findChild<QCheckBox*>("once.kept")->setChecked(true);
    sheet->reject();
    QVERIFY(!sheet->isVisible());
}

void PeopleTest::saysWhatIsMissingInAnInvitation()
{
    open();
    auto* sheet = sheetOf<ui::InviteSheet>("people.invite");
    sheet->findChild<QLineEdit*>("invite.username")->setText("Dave Doe");
    sheet->primary()->click();
    QVERIFY(sentence(*sheet).contains("a–z"));

    sheet->findChild<QLineEdit*>("invite.username")->setText("dave");
    sheet->findChild<QCheckBox*>("invite.role.viewer")->setChecked(false);
    sheet->primary()->click();
    QVERIFY(sentence(*sheet).contains("role"));

    sheet->findChild<QCheckBox*>("invite.role.viewer")->setChecked(true);
    m_plane->network.failure = Error{ErrorKind::NotFound, "Not found."};
    sheet->primary()->click();
    QTRY_VERIFY(sentence(*sheet).contains("identity provider"));
}

void PeopleTest::refusesChangesToThoseWhoMayNot()
{
    m_plane->context.membership.capabilities.erase(domain::Capability::ManageAccess);
    open();
    choose("people.list", 1);
    choose("roles.list", 1);

    for (const char* deed : {"people.invite", "people.add", "people.give", "people.suspend",
                             "people.remove", "teams.add", "teams.edit", "teams.remove",
                             "team.join", "team.takeOut", "roles.give", "roles.take"}) {
        QVERIFY2(!find(deed)->isEnabled(), deed);
        QVERIFY2(find(deed)->toolTip().contains("access administrator"), deed);
    }
}

void PeopleTest::followsChangesOfOthers()
{
    open();
    m_plane->access.people.pop_back();

    m_page->follow({1, "member.remove", "member", "ci"});

    QTRY_COMPARE(column("people.list", 0).size(), 3);
    const auto calls = m_plane->network.calls.size();
    m_page->follow({2, "secret.change", "secret", "stripe"});
    QCOMPARE(m_plane->network.calls.size(), calls);
}

QTEST_MAIN(PeopleTest)
#include "people_test.moc"
