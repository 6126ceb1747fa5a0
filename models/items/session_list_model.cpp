// Sessions in words.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "models/items/session_list_model.h"

#include "models/items/moments.h"

#include <QStringList>

#include <algorithm>
#include <map>

namespace strongroom::items {
namespace {

/// RFC 8176, section 2: the values that identity providers are seen to send.
QString methodText(const std::string& method)
{
    const std::map<std::string, QString> words{
        {"pwd", SessionListModel::tr("password")},
        {"otp", SessionListModel::tr("one-time code")},
        {"recovery", SessionListModel::tr("recovery code")},
        {"mfa", SessionListModel::tr("second factor")},
        {"hwk", SessionListModel::tr("security key")},
        {"swk", SessionListModel::tr("passkey")},
        {"sms", SessionListModel::tr("text message")},
        {"fpt", SessionListModel::tr("fingerprint")},
        {"face", SessionListModel::tr("face")},
        {"pin", SessionListModel::tr("PIN")},
    };
    const auto found = words.find(method);
    return found == words.end() ? QString::fromStdString(method) : found->second;
}

QString text(const domain::SignInSession& session, int column)
{
    switch (column) {
    case SessionListModel::Program: {
        const auto program = QString::fromStdString(session.client);
        return session.current ? SessionListModel::tr("%1 (this one)").arg(program) : program;
    }
    case SessionListModel::Where: return QString::fromStdString(session.peer);
    case SessionListModel::How: return methodsText(session.amr);
    case SessionListModel::Since: return shortTime(session.startedAt);
    case SessionListModel::Used: return shortTime(session.usedAt);
    default: return {};
    }
}

} // namespace

QString methodsText(const std::vector<std::string>& amr)
{
    QStringList methods;
    for (const auto& method : amr)
        methods << methodText(method);
    return QLocale().createSeparatedList(methods);
}

void SessionListModel::setSessions(std::vector<domain::SignInSession> sessions)
{
    beginResetModel();
    m_sessions = std::move(sessions);
    endResetModel();
}

const domain::SignInSession* SessionListModel::sessionAt(int row) const
{
    return row >= 0 && row < rowCount() ? &m_sessions[static_cast<std::size_t>(row)] : nullptr;
}

const domain::SignInSession* SessionListModel::current() const
{
    const auto found = std::ranges::find(m_sessions, true, &domain::SignInSession::current);
    return found == m_sessions.end() ? nullptr : &*found;
}

int SessionListModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_sessions.size());
}

int SessionListModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant SessionListModel::data(const QModelIndex& index, int role) const
{
    const auto* session = sessionAt(index.row());
    if (session == nullptr || (role != Qt::DisplayRole && role != Qt::ToolTipRole))
        return {};
    return text(*session, index.column());
}

QVariant SessionListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Program: return tr("Program");
    case Where: return tr("Address");
    case How: return tr("Signed in with");
    case Since: return tr("Since");
    case Used: return tr("Last used");
    default: return {};
    }
}

} // namespace strongroom::items
