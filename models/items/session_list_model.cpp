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

} // namespace

QString methodsText(const std::vector<std::string>& amr)
{
    QStringList methods;
    for (const auto& method : amr)
        methods << methodText(method);
    return QLocale().createSeparatedList(methods);
}

const domain::SignInSession* SessionListModel::current() const
{
    const auto found = std::ranges::find(rows(), true, &domain::SignInSession::current);
    return found == rows().end() ? nullptr : &*found;
}

QVariant SessionListModel::data(const QModelIndex& index, int role) const
{
    return RowModel::data(index, role == Qt::ToolTipRole ? Qt::DisplayRole : role);
}

QString SessionListModel::text(const domain::SignInSession& row, int column) const
{
    switch (column) {
    case Program: {
        const auto program = QString::fromStdString(row.client);
        return row.current ? tr("%1 (this one)").arg(program) : program;
    }
    case Where: return QString::fromStdString(row.peer);
    case How: return methodsText(row.amr);
    case Since: return shortTime(row.startedAt);
    case Used: return shortTime(row.usedAt);
    default: return {};
    }
}

QString SessionListModel::title(int column) const
{
    const QString titles[] = {tr("Program"), tr("Address"), tr("Signed in with"), tr("Since"),
                              tr("Last used")};
    return column < ColumnCount ? titles[column] : QString();
}

} // namespace strongroom::items
