// The views of the console, one after another.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/ui/pages/every_view.h"

#include "tests/support/review_samples.h"
#include "tests/ui/pages/access_views.h"
#include "tests/ui/pages/backend_views.h"
#include "tests/ui/pages/bulk_views.h"
#include "tests/ui/pages/compare_views.h"
#include "tests/ui/pages/ends_views.h"
#include "tests/ui/pages/help_views.h"
#include "tests/ui/pages/key_views.h"
#include "tests/ui/pages/leak_views.h"
#include "tests/ui/pages/lookup_views.h"
#include "tests/ui/pages/outcome_views.h"
#include "tests/ui/pages/record_views.h"
#include "tests/ui/pages/rotation_views.h"
#include "tests/ui/pages/value_views.h"
#include "ui/desktop/lock_reason.h"
#include "ui/pages/approvals/decision_sheet.h"
#include "ui/pages/break_glass/glass_sheet.h"
#include "ui/pages/break_glass/review_sheet.h"
#include "ui/pages/secrets/conflict_sheet.h"
#include "ui/pages/secrets/details_conflict_sheet.h"
#include "ui/pages/secrets/environment_sheet.h"
#include "ui/pages/secrets/import_sheet.h"
#include "ui/pages/secrets/reveal_sheet.h"
#include "ui/pages/secrets/secret_details_sheet.h"
#include "ui/pages/secrets/secret_editor.h"
#include "ui/pages/servers/add_server_sheet.h"
#include "ui/pages/servers/sessions_sheet.h"
#include "ui/pages/shell/main_window.h"
#include "ui/widgets/actions/shortcuts_sheet.h"

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QListWidget>
#include <QPushButton>
#include <QStackedWidget>
#include <QTabWidget>
#include <QTest>

namespace strongroom::test {

namespace {

using Plane = FakePlane;
using Row = ViewRow;

const FakeSecrets::Kept& stripe(FakePlane& plane)
{
    if (plane.secrets.all.empty()) {
        auto& kept = plane.secrets.add("stripe", {{"TOKEN", "value"}, {"URL", "https://x"}});
        plane.secrets.write(kept, {{"TOKEN", "other"}, {"URL", "https://x"}}, "Bob");
        domain::AuditEvent event{{"e-1"}, 1, plane.organization};
        event.action = "secret.change";
        event.resourceName = "stripe";
        event.hasSnapshots = true;
        event.before = "spec:\n  period: 180d\n";
        event.after = "spec:\n  period: 90d\n";
        plane.audit.events.push_back(event);
    }
    return plane.secrets.all.front();
}

QWidget* mainWindow(FakePlane& plane, const char* action)
{
    stripe(plane);
    plane.context.bulk = &plane.bulk;
    auto* window = new ui::MainWindow(plane.context);
    window->show();
    window->enter();
    const auto entered = [window] {
        return window->findChild<QStackedWidget*>("shell.screens")->currentIndex() == 1;
    };
    if (!QTest::qWaitFor(entered, 10000))
        qFatal("the window was not entered");
    if (action != nullptr)
        plane.actions.action(action)->trigger();
    // Until the lists have their rows.
    QTest::qWait(50);
    return window;
}

void policies(const Row& row)
{
    for (const int tab : {0, 1, 2}) {
        const MakeView make = [tab](FakePlane& plane) {
            auto& policies = plane.approvals.policies;
            policies.insert(policies.begin(), {1, "strongroom_policy: 1\notherwise: deny\n",
                                               "Alice", "Carol", "tighter", SystemClock().now()});
            plane.approvals.trial = {
                500,
                {{SystemClock().now(), "Bob", "reveal", "stripe", "incident", "allow", "deny"}}};
            auto* window = mainWindow(plane, "go.policy");
            window->findChild<QTabWidget*>("policy.tabs")->setCurrentIndex(tab);
            if (tab == 2)
                window->findChild<QPushButton*>("policy.try")->click();
            QTest::qWait(50);
            return window;
        };
        row(qPrintable(QString("policy %1").arg(tab)), make);
    }
}

void sheets(const Row& row)
{
    addEndsViews(row);
    row("new secret", [](Plane& plane) -> QWidget* {
        return ui::SecretEditor::forNewSecret(plane.context, {}, nullptr);
    });
    row("new version", [](Plane& plane) -> QWidget* {
        const auto& kept = stripe(plane);
        return ui::SecretEditor::forNewVersion(plane.context, kept.secret, kept.versions, nullptr);
    });
    row("reveal", [](Plane& plane) -> QWidget* {
        const auto& kept = stripe(plane);
        return new ui::RevealSheet(plane.context, kept.secret, kept.versions.front(), nullptr);
    });
    row("revealed", [](Plane& plane) -> QWidget* {
        const auto& kept = stripe(plane);
        auto* sheet =
            new ui::RevealSheet(plane.context, kept.secret, kept.versions.front(), nullptr);
        sheet->open();
        sheet->findChild<QPushButton*>("reveal.confirm")->click();
        (void)QTest::qWaitFor(
            [sheet] { return sheet->findChild<QPushButton*>("secret.show.TOKEN") != nullptr; },
            10000);
        return sheet;
    });
    addValueViews(row);
    row("import",
        [](Plane& plane) -> QWidget* { return new ui::ImportSheet(plane.context, {}, nullptr); });
    row("details", [](Plane& plane) -> QWidget* {
        return new ui::SecretDetailsSheet(plane.context, stripe(plane).secret, nullptr);
    });
    row("details conflict", [](Plane& plane) -> QWidget* {
        auto theirs = stripe(plane).secret;
        theirs.updatedBy = "Bob";
        return new ui::DetailsConflictSheet(
            {{},
             {{domain::DetailsField::Description, "Calls to the payment provider",
               "Calls to the payment provider, and its webhooks", "Payments in production"},
              {domain::DetailsField::Owner, "payments", "", "treasury"}}},
            theirs, nullptr);
    });
    row("environment",
        [](Plane& plane) -> QWidget* { return new ui::EnvironmentSheet(plane.context, nullptr); });
    row("conflict", [](Plane& plane) -> QWidget* {
        auto* sheet = new ui::ConflictSheet(plane.context, stripe(plane).secret.id, 1, {"TOKEN"},
                                            {}, nullptr);
        (void)QTest::qWaitFor([sheet] { return !sheet->findChildren<QComboBox*>().isEmpty(); },
                              10000);
        return sheet;
    });
    row("shortcuts", [](Plane& plane) -> QWidget* {
        // The window brings the actions, and takes nothing from what stands in the sheet.
        auto* window = mainWindow(plane, nullptr);
        window->setAttribute(Qt::WA_DeleteOnClose);
        auto* sheet = new ui::ShortcutsSheet(plane.actions, nullptr);
        window->close();
        return sheet;
    });
}

void settings(const Row& row)
{
    for (const int section : {0, 1, 2, 3}) {
        const MakeView make = [section](FakePlane& plane) {
            auto* window = mainWindow(plane, "go.settings");
            window->findChild<QListWidget*>("settings.sections")->setCurrentRow(section);
            return window;
        };
        const char* names[] = {"settings", "settings security", "settings keys",
                               "settings language"};
        row(names[section], make);
    }
    row("locked", [](Plane& plane) {
        auto* window = mainWindow(plane, nullptr);
        static_cast<ui::MainWindow*>(window)->lock(ui::LockReason::Idle);
        return window;
    });
}

void sheetsOfReview(const Row& row)
{
    row("break glass", [](Plane& plane) -> QWidget* {
        return new ui::GlassSheet(plane.context, stripe(plane).secret, nullptr);
    });
    row("review", [](Plane& plane) -> QWidget* {
        return new ui::ReviewSheet(plane.context, someGlasses().at(1), nullptr);
    });
    row("approve", [](Plane& plane) -> QWidget* {
        return new ui::DecisionSheet(plane.context, someApprovals().back(), true, nullptr);
    });
    row("deny", [](Plane& plane) -> QWidget* {
        return new ui::DecisionSheet(plane.context, someApprovals().back(), false, nullptr);
    });
    row("sessions", [](Plane& plane) -> QWidget* {
        auto* sheet = new ui::SessionsSheet(plane.context, nullptr);
        (void)QTest::qWaitFor(
            [sheet] { return sheet->findChild<ui::SrTableView*>()->model()->rowCount() == 2; },
            10000);
        return sheet;
    });
    row("add a server",
        [](Plane& plane) -> QWidget* { return new ui::AddServerSheet(plane.context, nullptr); });
}

} // namespace

void addEveryView(const Row& row)
{
    row("sign-in", [](Plane& plane) -> QWidget* { return new ui::MainWindow(plane.context); });
    row("secrets", [](Plane& plane) { return mainWindow(plane, nullptr); });
    addOutcomeViews(row, mainWindow);
    addRecordViews(row, mainWindow);
    addRotationViews(row, mainWindow);
    addLeakViews(row);
    row("approvals", [](Plane& plane) {
        plane.approvals.requests = someApprovals();
        return mainWindow(plane, "go.approvals");
    });
    row("grants", [](Plane& plane) {
        plane.approvals.given = {someGrant()};
        return mainWindow(plane, "go.grants");
    });
    row("emergencies", [](Plane& plane) {
        plane.approvals.glasses = someGlasses();
        domain::AuditEvent event{{"e-2"}, 2, plane.organization, SystemClock().now()};
        event.actor = "Alice";
        event.action = "value.reveal";
        event.resourceName = "ledger-db-password";
        event.purpose = "incident INC-4821";
        plane.approvals.activity = {event, event};
        return mainWindow(plane, "go.emergencies");
    });
    policies(row);
    row("trash", [](Plane& plane) {
        stripe(plane);
        plane.secrets.all.front().secret.state = domain::SecretState::Deleted;
        return mainWindow(plane, "go.trash");
    });
    row("access", [](Plane& plane) {
        fillRoster(plane);
        return mainWindow(plane, "go.access");
    });
    row("teams", [](Plane& plane) {
        fillRoster(plane);
        auto* window = mainWindow(plane, "go.access");
        window->findChild<QTabWidget*>("people.tabs")->setCurrentIndex(1);
        return window;
    });
    for (const int tab : {0, 1})
        row(tab == 0 ? "machines" : "api keys", [tab](Plane& plane) {
            fillMachines(plane);
            auto* window = mainWindow(plane, "go.machines");
            window->findChild<QTabWidget*>("machines.tabs")->setCurrentIndex(tab);
            return window;
        });
    addBackendViews(row, mainWindow);
    addBulkSheets(row);
    addKeyViews(row, mainWindow);
    addCompareViews(row);
    addLookupViews(row, mainWindow);
    addHelpViews(row, mainWindow);
    sheets(row);
    sheetsOfReview(row);
    addPeopleSheets(row);
    addMachineSheets(row);
    settings(row);
}

void everyView()
{
    QTest::addColumn<MakeView>("make");
    addEveryView([](const char* name, MakeView make) { QTest::newRow(name) << std::move(make); });
}

void shoot(QWidget& widget, const QString& name, int after)
{
    const auto folder = qEnvironmentVariable("STRONGROOM_TEST_SHOTS");
    if (folder.isEmpty())
        return;
    QTest::qWait(after);
    widget.grab().save(folder + '/' + QString(name).replace(' ', '-') + ".png");
}

OpenView::OpenView() : m_plane(std::make_unique<FakePlane>()) {}

OpenView::OpenView(const MakeView& make) : OpenView()
{
    m_view.reset(make(*m_plane));
    m_view->setAttribute(Qt::WA_DeleteOnClose, false);
    m_view->show();
    QApplication::setActiveWindow(m_view.get());
}

OpenView::~OpenView() = default;

OpenView OpenView::mainWindow()
{
    return OpenView([](Plane& plane) { return test::mainWindow(plane, nullptr); });
}

OpenView openView()
{
    return OpenView(*static_cast<MakeView*>(QTest::qData("make", qMetaTypeId<MakeView>())));
}

} // namespace strongroom::test
