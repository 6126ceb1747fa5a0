// The line and the list.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages/lookup/lookup_panel.h"

#include "models/items/shown_name.h"
#include "ui/pages/error_text.h"
#include "ui/pages/lookup/incident_chip.h"
#include "ui/pages/lookup/lookup_delegate.h"
#include "ui/pages/lookup/open_access.h"
#include "ui/pages/lookup/secret_lookup.h"
#include "ui/settings/preferences.h"
#include "ui/theme/theme.h"
#include "ui/widgets/accessible_names.h"
#include "ui/widgets/env_chip.h"
#include "ui/widgets/feedback/live_region.h"
#include "ui/widgets/lists/sr_views.h"
#include "ui/widgets/text_label.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

#include <utility>

namespace strongroom::ui {
namespace {

constexpr int longestQuery = 200;

bool isSame(const LookupRow& one, const LookupRow& other)
{
    if (one.secret || other.secret)
        return one.secret && other.secret && one.secret->id == other.secret->id;
    return one.text == other.text && one.command == other.command && one.line == other.line;
}

} // namespace

LookupPanel::LookupPanel(PageContext& context, SecretLookup& lookup, Kind kind, QWidget* parent)
    : QWidget(parent), m_context(context), m_lookup(lookup), m_kind(kind),
      m_input(named(new QLineEdit, "lookup.input",
                    kind == Kind::Everything ? tr("Search secrets and commands")
                                             : tr("Search secrets"))),
      m_list(named(new SrListView(tr("Found")), "lookup.list", tr("Found"))),
      m_state(new TextLabel({}, TypeRole::Caption, Token::TextSecondary)),
      m_live(new LiveRegion(this)),
      m_chip(named(new EnvChip(domain::EnvironmentKind::Other, {}), "lookup.scope", tr("Scope"))),
      m_open(new OpenAccess(context, this))
{
    m_chip->hide();
    m_input->setPlaceholderText(
        kind == Kind::Everything ? tr("Name of a secret, > commands, / environments, @ people, # "
                                      "record, ? help")
                                 : tr("Name of a secret"));
    m_input->setMaxLength(longestQuery);
    m_list->setModel(&m_model);
    m_list->setItemDelegate(new LookupDelegate(m_list));
    m_state->setObjectName("lookup.state");
    m_state->setWordWrap(true);
    auto* top = new QHBoxLayout;
    top->addWidget(m_input, 1);
    top->addWidget(m_chip);
    top->addWidget(new IncidentChip("lookup.incident"));
    auto* column = new QVBoxLayout(this);
    const int edge = Theme::current().metric(Metric::PanePadding);
    column->setContentsMargins(edge, edge, edge, edge);
    column->addLayout(top);
    column->addWidget(m_list, 1);
    column->addWidget(m_state);
    m_input->installEventFilter(this);
    m_list->installEventFilter(this);
    connect(m_input, &QLineEdit::textChanged, this, &LookupPanel::search);
    connect(m_list, &QAbstractItemView::clicked, this,
            [this](const QModelIndex& index) { choose(index.row(), SecretDeed::Reveal); });
    connect(&Preferences::current(), &Preferences::changed, this, [this] { showRows(false); });
    const auto more = [this] {
        if (isVisible())
            showRows(false);
    };
    connect(&m_lookup, &SecretLookup::found, this, more);
    connect(&m_lookup, &SecretLookup::answered, this, &LookupPanel::takeAnswer);
    connect(m_open, &OpenAccess::found, this, more);
    connect(&m_context.connection, &client::ConnectionApi::stateChanged, this, more);
}

void LookupPanel::begin(const std::optional<domain::EnvironmentId>& current)
{
    m_current = current;
    m_people.reset();
    m_input->clear();
    m_input->setFocus();
    narrow({});
    if (m_kind == Kind::Everything)
        m_open->ask();
    search();
}

void LookupPanel::refresh()
{
    search();
}

void LookupPanel::tell(const QString& text)
{
    m_state->setText(text);
    m_live->announce(text);
}

bool LookupPanel::asksForOthers() const
{
    const auto text = m_input->text();
    return m_kind == Kind::Everything && !text.isEmpty()
           && QStringLiteral(">/@#?").contains(text.front());
}

bool LookupPanel::waits() const
{
    return m_lookup.searches() && !asksForOthers();
}

void LookupPanel::search()
{
    const auto text = m_input->text();
    m_pressed.clear();
    if (!asksForOthers())
        m_lookup.ask(text, m_current);
    else if (text.front() == '@' && !m_people)
        askForPeople();
    showRows(true);
}

/// What was pressed before the rows stood there means one of them, and none of those of before.
void LookupPanel::takeAnswer()
{
    if (asksForOthers() || !isVisible())
        return;
    showRows(true);
    for (const auto& key : std::exchange(m_pressed, {}))
        if (isVisible() && !take(*key) && key->key() == Qt::Key_Tab)
            focusNextChild();
}

void LookupPanel::showRows(bool anew)
{
    if (waits())
        return; // What stands there stays until others can.
    const auto text = m_input->text();
    const auto sign = m_kind == Kind::Everything && !text.isEmpty() ? text.front() : QChar();
    std::vector<LookupRow> rows;
    const auto known = std::min(m_lookup.knownRows(), m_lookup.rows().size());
    if (sign == '>') {
        addCommands(rows, text.mid(1));
    } else if (sign == '/') {
        addEnvironments(rows, text.mid(1));
    } else if (sign == '@') {
        addPeople(rows, text.mid(1));
    } else if (sign == '#') {
        addRecord(rows, text.mid(1).trimmed());
    } else if (sign == '?') {
        addHelp(rows);
    } else {
        addSecrets(rows, 0, known);
        if (m_kind == Kind::Everything) {
            if (text.isEmpty() && !m_scope)
                std::ranges::move(m_open->rows(), std::back_inserter(rows));
            addCommands(rows, text);
            if (!text.trimmed().isEmpty())
                addEnvironments(rows, text);
        }
        const auto more = m_lookup.rows().size() - known;
        if (more > 0 && !rows.empty()) {
            LookupRow line;
            line.text = tr("%n more on the server", nullptr, static_cast<int>(more));
            line.line = true;
            rows.push_back(line);
        }
        addSecrets(rows, known, m_lookup.rows().size());
    }
    m_nothing = rows.empty();
    if (m_nothing)
        rows = waysOn(text);
    // Enter takes what was read, whatever is added above or below it.
    const auto* before = m_model.rowAt(m_list->currentIndex().row());
    int stood = m_list->currentIndex().row();
    if (before != nullptr)
        for (std::size_t i = 0; i < rows.size(); ++i)
            if (isSame(rows[i], *before)) {
                stood = static_cast<int>(i);
                break;
            }
    m_model.setRows(std::move(rows));
    stand(anew || stood < 0 ? m_model.next(-1, 1) : stood);
    const auto said = state();
    if (!anew && m_nothing && said != m_state->text())
        m_live->announce(said);
    m_state->setText(said);
    if (anew && !text.isEmpty())
        if (const auto* first = m_model.rowAt(m_list->currentIndex().row()); first && !m_nothing)
            m_live->announce(tr("%n result(s)", nullptr, m_model.rowCount()) + ": " + first->text);
}

QString LookupPanel::state() const
{
    const auto session = m_context.session.state();
    if (session == client::SessionState::WaitingForBrowser)
        return tr("Sign in with your browser. What you typed stays here.");
    if (session != client::SessionState::SignedIn)
        return tr("You are not signed in. Press Enter to sign in with your browser; what you typed "
                  "stays here. Ctrl+O opens the console.");
    const auto offline = m_context.connection.state() == client::ConnectionState::Offline;
    if (offline)
        return tr("Offline: this is what was loaded before. Values need the server.");
    if (m_kind == Kind::Everything && m_input->text().startsWith('@') && !m_peopleState.isEmpty())
        return m_peopleState;
    if (m_lookup.failure())
        return tr("The server did not answer the search: %1").arg(errorText(*m_lookup.failure()));
    if (m_lookup.waits() && !m_input->text().isEmpty())
        return m_nothing ? tr("Asking the server…")
                         : tr("This is what is known. Asking the server for more…");
    if (m_nothing && !asksForOthers() && m_lookup.search() == SecretLookup::Search::Answered)
        return tr("The server finds nothing that you may see.");
    if (m_nothing)
        return m_input->text().isEmpty() ? tr("Type a part of a secret's name.")
                                         : tr("Nothing that you may see matches.");
    return m_kind == Kind::Everything
               ? tr("Enter reveal · Ctrl+Enter copy · Ctrl+O open · Ctrl+D compare · Ctrl+H "
                    "versions · Alt+U record · Alt+A access · Ctrl+P pin")
               : tr("Enter show · Ctrl+Enter copy without showing · Ctrl+O open in the console");
}

void LookupPanel::narrow(const std::optional<domain::Environment>& scope)
{
    m_scope = scope ? std::optional(scope->id) : std::nullopt;
    m_lookup.narrow(m_scope);
    m_chip->setVisible(scope.has_value());
    if (!scope)
        return;
    const auto name = QString::fromStdString(scope->name);
    m_chip->setEnvironment(scope->kind, name);
    m_chip->setAccessibleName(tr("Only %1").arg(name));
}

void LookupPanel::choose(int row, SecretDeed deed)
{
    const auto* chosen = m_model.rowAt(row);
    if (chosen == nullptr || chosen->line)
        return;
    if (!chosen->reason.isEmpty())
        return tell(chosen->reason);
    if (chosen->onServer || chosen->access) {
        if (deed != SecretDeed::Reveal)
            return; // There is nothing yet that could be copied or opened.
        if (chosen->onServer)
            return searchOnServer();
        const auto request = *chosen->access;
        return emit accessWanted(request);
    }
    // The rows may be others by the time that whoever hears of it is done.
    const auto row_ = *chosen;
    if (row_.secret)
        emit secretChosen(*row_.secret, deed);
    else if (row_.environment)
        emit environmentChosen(*row_.environment);
    else if (!row_.record.isEmpty())
        emit recordChosen(row_.record);
    else if (row_.command)
        emit commandChosen(row_.command);
}

void LookupPanel::pin()
{
    const auto* row = m_model.rowAt(m_list->currentIndex().row());
    if (row == nullptr || !row->secret)
        return;
    const auto secret = *row->secret;
    m_lookup.learn({secret});
    if (!m_lookup.pins().toggle(secret.id))
        return tell(
            tr("No more than %n secret(s) can be pinned.", nullptr, static_cast<int>(Pins::most)));
    const bool pinned = m_lookup.pins().contains(secret.id);
    if (m_input->text().isEmpty())
        m_lookup.ask({}, m_current);
    showRows(false);
    tell((pinned ? tr("%1 is pinned.") : tr("%1 is not pinned any more."))
             .arg(items::nameInText(secret.name)));
}

void LookupPanel::stand(int row)
{
    m_list->setCurrentIndex(m_model.index(row, 0));
}

} // namespace strongroom::ui
