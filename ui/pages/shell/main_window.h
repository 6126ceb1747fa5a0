// Arranges the pages, and nothing else.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/report/diagnostics.h"
#include "ui/pages/page_context.h"
#include "ui/pages/shell/window_parts.h"

#include <QMainWindow>

#include <functional>
#include <map>

namespace strongroom::ui {

class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    /// `context` is borrowed; everything in it must outlive the window.
    explicit MainWindow(PageContext& context, QWidget* parent = nullptr);
    ~MainWindow() override;

    SignInPage& signInPage() { return *m_signIn; }
    /// Signs in with what the keychain holds, or shows the sign-in page.
    void enter();
    /// Goes where a link from outside leads, now or once somebody is signed in.
    void openLink(const QString& link);
    /// Shows the quick lookup, whether this window is shown or not.
    void summonLookup();
    SecretLookup& lookup() { return *m_lookup; }
    /// Hides everything until the person has shown who they are; nothing where nobody is signed in.
    void lock(LockReason reason);
    Lock& locking() { return *m_lock; }
    bool isSignedIn() const;
    /// Whether something was typed that would be lost with it.
    bool isHalfWritten() const;
    /// Who knows the same of all windows of the session; nobody: there is no other.
    void askGroup(std::function<bool()> isHalfWritten) { m_askGroup = std::move(isHalfWritten); }
    Route route() const;
    /// Goes in where somebody is signed in already, and to that place; follows no feed of its own.
    void join(const PageContext& like, const Route& route);
    /// At the foot of the window, and on the sign-in page.
    void tellNotice(const QString& text);
    /// Says so above the view, until it is put aside.
    void tellUpdate(const UpdateNews& news);
    /// What the program has logged, for the diagnostics.
    void readLogFrom(report::LogReader reader) { m_log = std::move(reader); }

signals:
    /// Another saved server's name; empty for the one on this computer.
    void serverChosen(const QString& name);
    void anotherWished();
    void organizationEntered();

private:
    QWidget* buildShell();
    QWidget* buildDock();
    QWidget* buildUpdate();
    QWidget* buildHints();
    void buildHelp();
    void followHints();
    void buildPages();
    void buildActions();
    void buildPlaceActions();
    void buildSessionActions();
    void buildLookup();
    void buildBulk();
    void buildSearches();
    void buildLock();
    void closeLookups();
    void comeBack();
    void nameAnew();
    void addDeed(const char* id, const QString& text, const QKeySequence& keys,
                 const QString& section, const std::function<void()>& deed);
    void buildMenus();
    QWidget* buildSide();
    void follow(ServerSwitcher& switcher);
    void openOrganization();
    void enterUnreached(const Error& why);
    void meetAgain();
    void enterOrganization();
    void showOrganization(bool leads = true);
    void unlockInto(const domain::Membership& membership);
    void rememberOrganization();
    domain::Membership lastMembership() const;
    void followWaitingLink();
    void openPalette();
    void doWith(const domain::Secret& secret, SecretDeed deed);
    void openRecord(const QString& filter);
    void openSecret(const domain::Secret& secret);
    void openSecretLink(const domain::SecretId& id);
    void chooseOrganization(const domain::Membership& membership);
    void addServerSheet();
    void sessionsSheet();
    void addView(QWidget* page, const QString& title);
    QWidget* shownView() const;
    void showView(QWidget* page, const QString& title);
    void goTo(const Destination& destination);
    void loadEnvironments(std::function<void(Result<Done>)> then);
    void createSecretSheet();
    void environmentSheet();
    void importSheet();
    void signOut();
    void onSession(client::SessionState state);
    void onChange(const domain::Change& change);
    void onConnection(client::ConnectionState state);
    /// Refuses, with the reason, what the person may not do or what needs the server.
    void allowDeeds();
    void allowSearches(bool offline);
    bool isGroupHalfWritten() const;
    SecretsPage* shownSecrets() const;
    Page* shownPage() const; ///< None for secrets.

    PageContext& m_context;
    QStackedWidget* m_screens;
    SignInPage* m_signIn;
    Sidebar* m_sidebar = nullptr;
    ServerSwitcher* m_switcher = nullptr;
    QStackedWidget* m_views = nullptr;
    SecretsPage* m_secrets = nullptr;
    SecretsPage* m_trash = nullptr;
    std::map<Place, Page*> m_pages;
    EnvChip* m_chip = nullptr;
    GlassBand* m_glass = nullptr;
    HintBar* m_hints = nullptr;
    UpdateBanner* m_update = nullptr;
    report::LogReader m_log;
    OperationsDock* m_dock = nullptr;
    TextLabel* m_where = nullptr;
    Banner* m_banner = nullptr;
    AuthorityGate* m_gate = nullptr;
    StatusLine* m_status = nullptr;
    LiveRegion* m_live = nullptr;
    Toast* m_toast = nullptr;
    SecretLookup* m_lookup = nullptr;
    LookupWindow* m_quick = nullptr; ///< A window of its own, ours all the same.
    std::optional<domain::EnvironmentId> m_environment;
    Lock* m_lock = nullptr;
    std::function<bool()> m_askGroup;
    bool m_lookupWaits = false; ///< For an unlock.
    QString m_link;             ///< Waits for a sign-in, or an unlock.
};

} // namespace strongroom::ui
