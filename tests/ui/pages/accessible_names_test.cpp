// Whoever hears the console instead of seeing it finds a name on everything, and no name twice.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/support/review_samples.h"
#include "tests/ui/pages/access_views.h"
#include "tests/ui/pages/backend_views.h"
#include "tests/ui/pages/compare_views.h"
#include "tests/ui/pages/key_views.h"
#include "tests/ui/pages/outcome_views.h"
#include "tests/ui/pages/record_views.h"
#include "ui/pages/approvals/decision_sheet.h"
#include "ui/pages/break_glass/glass_sheet.h"
#include "ui/pages/break_glass/review_sheet.h"
#include "ui/pages/lookup/changes_sheet.h"
#include "ui/pages/lookup/incident_sheet.h"
#include "ui/pages/lookup/lookup_window.h"
#include "ui/pages/lookup/palette.h"
#include "ui/pages/lookup/secret_lookup.h"
#include "ui/pages/secrets/conflict_sheet.h"
#include "ui/pages/secrets/environment_sheet.h"
#include "ui/pages/secrets/import_sheet.h"
#include "ui/pages/secrets/reveal_sheet.h"
#include "ui/pages/secrets/secret_details_sheet.h"
#include "ui/pages/secrets/secret_editor.h"
#include "ui/pages/servers/add_server_sheet.h"
#include "ui/pages/servers/sessions_sheet.h"
#include "ui/pages/shell/main_window.h"
#include "ui/theme/theme.h"
#include "ui/widgets/accessible_names.h"
#include "ui/widgets/actions/shortcuts_sheet.h"

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QStackedWidget>
#include <QTabWidget>
#include <QTest>
#include <QTranslator>

#include <functional>

using namespace strongroom;

using Make = std::function<QWidget*(test::FakePlane&)>;
Q_DECLARE_METATYPE(Make)

namespace {

/// Leaves a picture where STRONGROOM_TEST_SHOTS says.
void shoot(QWidget& widget, const QString& name)
{
    const auto folder = qEnvironmentVariable("STRONGROOM_TEST_SHOTS");
    if (folder.isEmpty())
        return;
    QTest::qWait(500); // Until everything has come.
    widget.grab().save(folder + '/' + QString(name).replace(' ', '-') + ".png");
}

/// Ids that two widgets of one view share. Qt's own inner parts are none of ours.
QStringList doubledIds(const QWidget& view)
{
    QStringList doubled;
    QSet<QString> seen;
    for (const auto* widget : view.findChildren<QWidget*>()) {
        const auto id = widget->objectName();
        if (id.isEmpty() || id.startsWith("qt_") || !widget->isVisibleTo(&view))
            continue;
        if (seen.contains(id))
            doubled << id;
        seen.insert(id);
    }
    return doubled;
}

/// Controls without an id of their own.
QStringList namelessIds(const QWidget& view)
{
    QStringList nameless;
    for (const auto* widget : view.findChildren<QWidget*>()) {
        const bool control = qobject_cast<const QPushButton*>(widget)
                             || qobject_cast<const QLineEdit*>(widget)
                             || qobject_cast<const QAbstractItemView*>(widget);
        if (control && widget->objectName().isEmpty() && widget->focusPolicy() != Qt::NoFocus)
            nameless << widget->metaObject()->className() + (' ' + widget->accessibleName());
    }
    return nameless;
}

const test::FakeSecrets::Kept& stripe(test::FakePlane& plane)
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

QWidget* mainWindow(test::FakePlane& plane, const char* action)
{
    stripe(plane);
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

/// As it stands over a window with two secrets, one of them pinned.
QWidget* palette(test::FakePlane& plane, const QString& typed)
{
    stripe(plane);
    plane.secrets.add("stripe-webhook-of-the-payments-team", {{"TOKEN", "value"}},
                      domain::EnvironmentId{"env-prod"});
    auto* window = static_cast<ui::MainWindow*>(mainWindow(plane, nullptr));
    auto* view = new ui::Palette(plane.context, window->lookup(), {}, nullptr);
    window->setParent(view, Qt::Window); // Goes with it.
    window->hide();
    window->lookup().opened(plane.secrets.all.front().secret);
    window->lookup().opened(plane.secrets.all.back().secret);
    view->panel().input().setText(typed);
    view->panel().refresh();
    return view;
}

} // namespace

class AccessibleNamesTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void findsANameOnEverything_data() { views(); }
    void findsANameOnEverything();
    void findsEveryIdOnce_data() { views(); }
    void findsEveryIdOnce();
    void goesRoundByTab_data() { views(); }
    void goesRoundByTab();
    void saysNoNameInATitle_data() { views(); }
    void saysNoNameInATitle();
    void findsKeysForEveryAction();

private:
    static void views();
    static void sheets();
    static void sheetsOfReview();
    static void policies();
    QWidget* open();

    QTranslator m_catalogue;
    std::unique_ptr<test::FakePlane> m_plane;
    std::unique_ptr<QWidget> m_view;
};

void AccessibleNamesTest::initTestCase()
{
    ui::Theme::current().setChoice(qEnvironmentVariable("STRONGROOM_TEST_THEME") == "dark"
                                       ? ui::ThemeChoice::Dark
                                       : ui::ThemeChoice::Light);
    ui::Theme::current().applyTo(*qApp);
    // For pictures in another language: a .qm file.
    if (m_catalogue.load(qEnvironmentVariable("STRONGROOM_TEST_CATALOGUE")))
        QCoreApplication::installTranslator(&m_catalogue);
}

void AccessibleNamesTest::views()
{
    using Plane = test::FakePlane;
    QTest::addColumn<Make>("make");
    const auto row = [](const char* name, Make make) { QTest::newRow(name) << std::move(make); };
    row("sign-in", [](Plane& plane) -> QWidget* { return new ui::MainWindow(plane.context); });
    row("secrets", [](Plane& plane) { return mainWindow(plane, nullptr); });
    test::addOutcomeViews(row, mainWindow);
    test::addRecordViews(row, mainWindow);
    row("approvals", [](Plane& plane) {
        plane.approvals.requests = test::someApprovals();
        return mainWindow(plane, "go.approvals");
    });
    row("grants", [](Plane& plane) {
        plane.approvals.given = {test::someGrant()};
        return mainWindow(plane, "go.grants");
    });
    row("emergencies", [](Plane& plane) {
        plane.approvals.glasses = test::someGlasses();
        domain::AuditEvent event{{"e-2"}, 2, plane.organization, SystemClock().now()};
        event.actor = "Alice";
        event.action = "value.reveal";
        event.resourceName = "ledger-db-password";
        event.purpose = "incident INC-4821";
        plane.approvals.activity = {event, event};
        return mainWindow(plane, "go.emergencies");
    });
    policies();
    row("trash", [](Plane& plane) {
        stripe(plane);
        plane.secrets.all.front().secret.state = domain::SecretState::Deleted;
        return mainWindow(plane, "go.trash");
    });
    row("access", [](Plane& plane) {
        test::fillRoster(plane);
        return mainWindow(plane, "go.access");
    });
    row("teams", [](Plane& plane) {
        test::fillRoster(plane);
        auto* window = mainWindow(plane, "go.access");
        window->findChild<QTabWidget*>("people.tabs")->setCurrentIndex(1);
        return window;
    });
    for (const int tab : {0, 1})
        row(tab == 0 ? "machines" : "api keys", [tab](Plane& plane) {
            test::fillMachines(plane);
            auto* window = mainWindow(plane, "go.machines");
            window->findChild<QTabWidget*>("machines.tabs")->setCurrentIndex(tab);
            return window;
        });
    test::addBackendViews(row, mainWindow);
    test::addKeyViews(row, mainWindow);
    test::addCompareViews(row);
    sheets();
    sheetsOfReview();
    test::addPeopleSheets(row);
    test::addMachineSheets(row);
}

void AccessibleNamesTest::policies()
{
    for (const int tab : {0, 1, 2}) {
        const Make make = [tab](test::FakePlane& plane) {
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
        QTest::addRow("policy %d", tab) << make;
    }
}

void AccessibleNamesTest::sheets()
{
    using Plane = test::FakePlane;
    const auto row = [](const char* name, Make make) { QTest::newRow(name) << std::move(make); };
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
    row("palette", [](Plane& plane) -> QWidget* { return palette(plane, {}); });
    row("palette commands", [](Plane& plane) -> QWidget* { return palette(plane, ">re"); });
    row("lookup", [](Plane& plane) -> QWidget* {
        stripe(plane);
        auto* lookup = new ui::SecretLookup(plane.context, &plane.actions);
        lookup->learn({plane.secrets.all.front().secret});
        auto* window = new ui::LookupWindow(plane.context, *lookup);
        window->findChild<QLineEdit*>("lookup.input")->setText("str");
        return window;
    });
    row("copy without showing", [](Plane& plane) -> QWidget* {
        return new ui::RevealSheet(plane.context, stripe(plane).secret, ui::RevealSheet::Wish::Copy,
                                   nullptr);
    });
    row("what changed", [](Plane& plane) -> QWidget* {
        auto* sheet = new ui::ChangesSheet(plane.context, stripe(plane).secret, nullptr);
        const auto* keys = sheet->findChild<QAbstractItemView*>("changes.keys")->model();
        (void)QTest::qWaitFor([keys] { return keys->rowCount() > 0; }, 10000);
        return sheet;
    });
    row("incident",
        [](Plane& plane) -> QWidget* { return new ui::IncidentSheet(plane.context, nullptr); });
    row("import",
        [](Plane& plane) -> QWidget* { return new ui::ImportSheet(plane.context, {}, nullptr); });
    row("details", [](Plane& plane) -> QWidget* {
        return new ui::SecretDetailsSheet(plane.context, stripe(plane).secret, nullptr);
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

void AccessibleNamesTest::sheetsOfReview()
{
    using Plane = test::FakePlane;
    const auto row = [](const char* name, Make make) { QTest::newRow(name) << std::move(make); };
    row("break glass", [](Plane& plane) -> QWidget* {
        return new ui::GlassSheet(plane.context, stripe(plane).secret, nullptr);
    });
    row("review", [](Plane& plane) -> QWidget* {
        return new ui::ReviewSheet(plane.context, test::someGlasses().at(1), nullptr);
    });
    row("approve", [](Plane& plane) -> QWidget* {
        return new ui::DecisionSheet(plane.context, test::someApprovals().back(), true, nullptr);
    });
    row("deny", [](Plane& plane) -> QWidget* {
        return new ui::DecisionSheet(plane.context, test::someApprovals().back(), false, nullptr);
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

QWidget* AccessibleNamesTest::open()
{
    m_view.reset();
    m_plane = std::make_unique<test::FakePlane>();
    m_view.reset((*static_cast<Make*>(QTest::qData("make", qMetaTypeId<Make>())))(*m_plane));
    m_view->setAttribute(Qt::WA_DeleteOnClose, false);
    m_view->show();
    QApplication::setActiveWindow(m_view.get());
    return m_view.get();
}

void AccessibleNamesTest::findsANameOnEverything()
{
    const auto faults = ui::accessibilityFaults(*open());

    shoot(*m_view, QTest::currentDataTag());
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join('\n')));
}

void AccessibleNamesTest::findsEveryIdOnce()
{
    const auto* view = open();

    const auto doubled = doubledIds(*view);
    const auto nameless = namelessIds(*view);

    QVERIFY2(doubled.isEmpty(), qPrintable(doubled.join('\n')));
    QVERIFY2(nameless.isEmpty(), qPrintable(nameless.join('\n')));
}

void AccessibleNamesTest::goesRoundByTab()
{
    auto* view = open();
    QSet<QWidget*> wanted;
    for (auto* widget : view->findChildren<QWidget*>())
        if (widget->isVisible() && widget->isEnabled() && !widget->focusProxy()
            && (widget->focusPolicy() & Qt::TabFocus) != 0 && widget->window() == view)
            wanted.insert(widget);
    QSet<QWidget*> reached;
    if (view->focusWidget() == nullptr)
        QTest::keyClick(view, Qt::Key_Tab);
    for (int i = 0; i < 200 && view->focusWidget() != nullptr; ++i) {
        if (reached.contains(view->focusWidget()) && reached.size() >= wanted.size())
            break;
        reached.insert(view->focusWidget());
        QTest::keyClick(view->focusWidget(), Qt::Key_Tab);
    }

    QStringList missed;
    for (auto* widget : wanted - reached) {
        // Of radio buttons in one group only the chosen one is a stop; arrows reach the others.
        if (!widget->inherits("QRadioButton"))
            missed << widget->metaObject()->className() + (' ' + widget->objectName());
    }
    QVERIFY2(missed.isEmpty(), qPrintable(missed.join('\n')));
}

void AccessibleNamesTest::saysNoNameInATitle()
{
    auto* view = open();

    QVERIFY(view->windowTitle().startsWith("Strongroom – "));
    QVERIFY(!view->windowTitle().contains("stripe"));
    QVERIFY(!view->windowTitle().contains("Acme"));
}

void AccessibleNamesTest::findsKeysForEveryAction()
{
    m_view.reset();
    m_plane = std::make_unique<test::FakePlane>();
    m_view.reset(mainWindow(*m_plane, nullptr));

    QVERIFY2(m_plane->actions.conflicts().isEmpty(),
             qPrintable(m_plane->actions.conflicts().join('\n')));
    for (const auto* action : m_plane->actions.actions())
        QVERIFY2(!action->shortcut().isEmpty(), qPrintable(action->objectName()));
}

QTEST_MAIN(AccessibleNamesTest)
#include "accessible_names_test.moc"
