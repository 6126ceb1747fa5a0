// A form under a title.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages/settings/settings_section.h"

#include "ui/theme/theme.h"
#include "ui/widgets/accessible_names.h"
#include "ui/widgets/text_label.h"

#include <QAbstractButton>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace strongroom::ui {

SettingsSection::SettingsSection(const QString& id, const QString& title, QWidget* parent)
    : QWidget(parent), m_id(id), m_title(title), m_form(new QFormLayout), m_column(new QVBoxLayout)
{
    setObjectName("settings." + id);
    auto* reset = named(new QPushButton(tr("Reset section")), "settings." + id + ".reset",
                        tr("Reset section %1").arg(title));
    connect(reset, &QPushButton::clicked, this, [this] {
        restoreDefaults();
        emit told(tr("%1: everything is as it was at first.").arg(m_title));
    });
    auto* head = new QHBoxLayout;
    head->addWidget(new TextLabel(title, TypeRole::Title), 1);
    head->addWidget(reset);
    m_form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow); // For the notes.
    m_form->setLabelAlignment(Qt::AlignLeading | Qt::AlignTop);
    m_form->setVerticalSpacing(Theme::current().metric(Metric::PanePadding));
    auto* all = new QVBoxLayout(this);
    all->setSpacing(Theme::current().metric(Metric::GroupGap));
    all->addLayout(head);
    all->addLayout(m_form);
    all->addLayout(m_column, 1);
}

TextLabel* SettingsSection::addRow(const QString& id, const QString& label, QWidget* control,
                                   const QString& note)
{
    named(control, "settings." + m_id + '.' + id, label);
    auto* field = new QWidget;
    auto* column = new QVBoxLayout(field);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::current().metric(Metric::ChipPadding));
    column->addWidget(control, 0, Qt::AlignLeading);
    auto* about = new TextLabel({}, TypeRole::Caption, Token::TextSecondary);
    about->setWordWrap(true);
    about->setMinimumWidth(1);
    column->addWidget(about);
    setNote(*about, *control, note);
    // A box says by itself what it is for.
    if (qobject_cast<QAbstractButton*>(control) != nullptr)
        m_form->addRow(field);
    else {
        auto* name = new TextLabel(label);
        name->setBuddy(control);
        m_form->addRow(name, field);
    }
    m_rows.push_back({field, label + ' ' + note});
    return about;
}

void SettingsSection::setNote(TextLabel& note, QWidget& control, const QString& text)
{
    note.setText(text);
    note.setVisible(!text.isEmpty());
    control.setAccessibleDescription(text);
}

bool SettingsSection::search(const QString& text)
{
    const bool all = text.isEmpty() || m_title.contains(text, Qt::CaseInsensitive)
                     || m_wordsBelow.contains(text, Qt::CaseInsensitive);
    bool any = all;
    for (const auto& row : m_rows) {
        const bool fits = all || row.words.contains(text, Qt::CaseInsensitive);
        m_form->setRowVisible(row.field, fits);
        any = any || fits;
    }
    return any;
}

} // namespace strongroom::ui
