// Entries stand in the order that they were added in; the text is found, whatever was typed.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages/access/access_picker.h"

#include "models/items/holder_list_model.h"
#include "ui/actions/load_secrets.h"
#include "ui/widgets/accessible_names.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QLineEdit>

#include <algorithm>

namespace strongroom::ui {

AccessPicker::AccessPicker(const QString& id, const QString& name, QWidget* parent)
    : QComboBox(parent)
{
    named(this, id, name);
    setEditable(true);
    named(lineEdit(), id + ".text", name);
    named(view(), id + ".choices", name);
    setInsertPolicy(QComboBox::NoInsert);
    setMinimumContentsLength(24);
    setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    completer()->setCompletionMode(QCompleter::PopupCompletion);
    completer()->setFilterMode(Qt::MatchContains);
    lineEdit()->setPlaceholderText(tr("Type a part of the name"));
    setCurrentIndex(-1);
    connect(this, &QComboBox::editTextChanged, this, [this](const QString& text) {
        const int index = findText(text, Qt::MatchExactly);
        if (index != currentIndex()) {
            const QSignalBlocker quiet(this);
            const int cursor = lineEdit()->cursorPosition();
            setCurrentIndex(index);
            setEditText(text); // Which the former line replaces.
            lineEdit()->setCursorPosition(cursor);
        }
        emit picked();
    });
}

void AccessPicker::add(const domain::Named& named, const QString& detail)
{
    const auto text = items::namedText(named);
    m_entries.push_back(named);
    const QSignalBlocker quiet(this); // A first entry would choose itself.
    const auto typed = currentText();
    const int before = currentIndex();
    addItem(detail.isEmpty() ? text : text + " · " + detail);
    setCurrentIndex(before);
    setEditText(typed);
}

void AccessPicker::addMembers(const std::vector<domain::Member>& members)
{
    for (const auto& one : members) {
        const bool twice = std::ranges::count(members, one.name, &domain::Member::name) > 1;
        add(namedOf(one), twice ? QString::fromStdString(one.subject) : QString());
    }
}

void AccessPicker::addTeams(const std::vector<domain::Team>& teams)
{
    for (const auto& one : teams)
        add(namedOf(one));
}

void AccessPicker::addPlaces(const PageContext& context)
{
    add({objectOf(context.organization()), context.membership.organization.name, {}});
    for (const auto& one : context.environments)
        add({objectOf(one.id), one.name, {}});
}

void AccessPicker::loadSecrets(PageContext& context)
{
    client::SecretQuery query;
    query.organization = context.organization();
    ui::loadSecrets(context.secrets, std::move(query), this,
                    [this](Result<std::vector<domain::Secret>> secrets) {
                        if (!secrets)
                            return; // Places can be chosen without them.
                        for (const auto& one : *secrets)
                            add({objectOf(one.id), one.name, {}}, QString::fromStdString(one.slug));
                    });
}

std::optional<domain::Named> AccessPicker::chosen() const
{
    const int index = currentIndex();
    if (index < 0 || currentText() != itemText(index))
        return std::nullopt;
    return m_entries[static_cast<std::size_t>(index)];
}

void AccessPicker::choose(const domain::AccessObject& object)
{
    const auto found = std::ranges::find(m_entries, object, &domain::Named::object);
    if (found != m_entries.end())
        setCurrentIndex(static_cast<int>(found - m_entries.begin()));
}

} // namespace strongroom::ui
