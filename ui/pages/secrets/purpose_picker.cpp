// Radio buttons with number keys; what a purpose needs stands in the empty fields.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages/secrets/purpose_picker.h"

#include "models/items/review/review_words.h"
#include "ui/pages/lookup/incident.h"
#include "ui/widgets/accessible_names.h"
#include "ui/widgets/text_label.h"

#include <QButtonGroup>
#include <QFormLayout>
#include <QGridLayout>
#include <QLineEdit>
#include <QRadioButton>

#include <algorithm>

namespace strongroom::ui {
namespace {

constexpr int columns = 6;     ///< Of short names.
constexpr int fewColumns = 3;  ///< Where they are longer.
constexpr int shortNames = 42; ///< Characters of all of them that fit into one row.
constexpr int mostByNumber = 9;

/// The built-in ones in the reader's language; others as the organization calls them.
QString labelOf(const domain::PurposeKind& kind)
{
    for (const auto& known : domain::builtInPurposes())
        if (known.code == kind.code && known.label == kind.label)
            return items::categoryText(kind.code);
    return QString::fromStdString(kind.label);
}

} // namespace

PurposePicker::PurposePicker(QWidget* parent)
    : QWidget(parent), m_kinds(domain::builtInPurposes()), m_form(new QFormLayout(this)),
      m_choices(new QButtonGroup(this)),
      m_ticket(named(new QLineEdit, "reveal.ticket", tr("Ticket"))),
      m_note(named(new QLineEdit, "reveal.note", tr("Note"))),
      m_hint(new TextLabel({}, TypeRole::Caption, Token::TextSecondary))
{
    m_form->setContentsMargins(0, 0, 0, 0);
    auto* box = new QWidget;
    m_grid = new QGridLayout(box);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_form->addRow(tr("Purpose"), box);
    m_ticket->setMaxLength(64);
    m_note->setMaxLength(500);
    m_hint->setWordWrap(true);
    m_hint->setObjectName("reveal.ticket.hint");
    m_hint->hide();
    m_form->addRow(tr("Ticket"), m_ticket);
    m_form->addRow({}, m_hint);
    m_form->addRow(tr("Note"), m_note);
    connect(m_choices, &QButtonGroup::idToggled, this, &PurposePicker::tellNeeds);
    connect(m_choices, &QButtonGroup::idToggled, this, &PurposePicker::changed);
    connect(m_ticket, &QLineEdit::textChanged, this, &PurposePicker::changed);
    connect(m_note, &QLineEdit::textChanged, this, &PurposePicker::changed);
    fill();
    takeIncident();
}

void PurposePicker::takeIncident()
{
    const auto& incident = Incident::current().purpose();
    m_waitsForIncident = incident && !setPurpose(*incident);
}

void PurposePicker::setKinds(std::vector<domain::PurposeKind> kinds)
{
    if (kinds.empty() || kinds == m_kinds)
        return;
    const auto before = chosen().code;
    m_kinds = std::move(kinds);
    fill();
    const auto found = std::ranges::find(m_kinds, before, &domain::PurposeKind::code);
    if (found != m_kinds.end())
        m_choices->button(static_cast<int>(found - m_kinds.begin()))->setChecked(true);
    if (m_waitsForIncident) // It may be of a kind that only this organization has.
        takeIncident();
}

void PurposePicker::fill()
{
    for (auto* button : m_choices->buttons()) {
        m_choices->removeButton(button);
        delete button;
    }
    qsizetype length = 0;
    for (const auto& kind : m_kinds)
        length += labelOf(kind).size();
    const int across = length > shortNames ? fewColumns : columns;
    for (int i = 0; i < static_cast<int>(m_kinds.size()); ++i) {
        const auto label = labelOf(m_kinds[static_cast<std::size_t>(i)]);
        auto shown = label;
        shown.replace('&', QStringLiteral("&&"));
        const auto text = i < mostByNumber ? QStringLiteral("&%1 %2").arg(i + 1).arg(shown) : shown;
        auto* choice =
            named(new QRadioButton(text), QStringLiteral("reveal.purpose.%1").arg(i + 1), label);
        m_choices->addButton(choice, i);
        m_grid->addWidget(choice, i / across, i % across);
    }
    m_choices->button(0)->setChecked(true);
    tellNeeds();
}

const domain::PurposeKind& PurposePicker::chosen() const
{
    return m_kinds.at(static_cast<std::size_t>(std::max(0, m_choices->checkedId())));
}

void PurposePicker::tellNeeds()
{
    const auto& kind = chosen();
    m_ticket->setPlaceholderText(kind.needsTicket ? tr("Needed for this purpose") : QString());
    m_note->setPlaceholderText(kind.shortestNote > 0 ? tr("At least %n character(s)", nullptr,
                                                          static_cast<int>(kind.shortestNote))
                                                     : QString());
}

domain::Purpose PurposePicker::purpose() const
{
    return {chosen().code, m_ticket->text().trimmed().toStdString(),
            m_note->text().trimmed().toStdString()};
}

bool PurposePicker::setPurpose(const domain::Purpose& purpose)
{
    const auto found = std::ranges::find(m_kinds, purpose.category, &domain::PurposeKind::code);
    if (found == m_kinds.end())
        return false;
    m_choices->button(static_cast<int>(found - m_kinds.begin()))->setChecked(true);
    m_ticket->setText(QString::fromStdString(purpose.ticket));
    m_note->setText(QString::fromStdString(purpose.note));
    return true;
}

Result<Done> PurposePicker::check() const
{
    return domain::check(purpose(), m_kinds);
}

void PurposePicker::wantTicket(const QString& hint)
{
    m_hint->setText(hint);
    m_hint->show();
    m_ticket->setFocus();
    m_ticket->selectAll();
}

} // namespace strongroom::ui
