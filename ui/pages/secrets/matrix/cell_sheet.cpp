// Three ways, one of which is chosen by using its field.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages/secrets/matrix/cell_sheet.h"

#include "models/items/isolated_text.h"
#include "models/items/shown_name.h"
#include "ui/pages/secrets/generator_sheet.h"
#include "ui/widgets/accessible_names.h"
#include "ui/widgets/secret/secret_edit.h"
#include "ui/widgets/text_label.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

namespace strongroom::ui {

CellSheet::CellSheet(PageContext& context, CellChoice choice, std::function<void(CellDraft)> stage,
                     QWidget* parent)
    : Sheet(tr("Change a key"), parent), m_context(context), m_choice(std::move(choice)),
      m_stage(std::move(stage)),
      m_set(named(new QRadioButton(tr("Set a value")), "matrix.cell.set", tr("Set a value"))),
      m_take(named(new QRadioButton(tr("Take the value over from")), "matrix.cell.take",
                   tr("Take the value over from"))),
      m_remove(named(new QRadioButton(tr("Remove the key")), "matrix.cell.remove",
                     tr("Remove the key"))),
      m_value(named(new SecretEdit, "matrix.cell.value", tr("New value"))),
      m_sources(named(new QComboBox, "matrix.cell.sources", tr("Environment to take it from")))
{
    setEnvironment(m_choice.environment.kind, QString::fromStdString(m_choice.environment.name));
    auto* what = new TextLabel(QString("%1 › %2").arg(items::nameInText(m_choice.at.slug),
                                                      items::isolated(m_choice.at.key)),
                               TypeRole::Strong);
    what->setObjectName("matrix.cell.what");
    what->setWordWrap(true);
    body()->addWidget(what);
    m_set->setChecked(true);
    buildValue();
    buildSources();
    m_remove->setVisible(m_choice.isThere);
    body()->addWidget(m_remove);
    auto* about = new TextLabel(tr("Nothing is saved yet: changes are staged, and saved together."),
                                TypeRole::Body, Token::TextSecondary);
    about->setWordWrap(true);
    body()->addWidget(about);
    body()->addStretch();
    setPrimary(tr("Stage the change"))->setObjectName("matrix.cell.stage");
    if (m_choice.staged) {
        auto* back = addSecondary(tr("Take the change back"));
        back->setObjectName("matrix.cell.back");
        connect(back, &QPushButton::clicked, this, [this] {
            accept();
            emit takenBack();
        });
    }
    setMinimumWidth(520);
    m_value->setFocus();
    connect(this, &Sheet::confirmed, this, &CellSheet::stage);
}

void CellSheet::buildValue()
{
    m_value->setPlaceholderText(tr("New value"));
    auto* generate = named(new QPushButton(tr("Generate a value…")), "matrix.cell.generate",
                           tr("Generate a value"));
    generate->setAutoDefault(false);
    generate->setShortcut(QKeySequence("Ctrl+G"));
    generate->setVisible(m_context.generator != nullptr);
    auto* row = new QHBoxLayout;
    row->addWidget(m_value, 1);
    row->addWidget(generate);
    body()->addWidget(m_set);
    body()->addLayout(row);
    connect(m_value, &SecretEdit::changed, this, [this] { m_set->setChecked(true); });
    connect(m_set, &QRadioButton::clicked, this, [this] { m_value->setFocus(); });
    connect(generate, &QPushButton::clicked, this, [this] {
        auto* sheet = new GeneratorSheet(
            *m_context.generator,
            [this](SecretBytes value) { m_value->setValue(std::move(value)); }, this);
        sheet->open();
    });
}

void CellSheet::buildSources()
{
    for (const auto& source : m_choice.sources)
        m_sources->addItem(QString::fromStdString(source.name),
                           QString::fromStdString(source.id.value));
    for (QWidget* part : {static_cast<QWidget*>(m_take), static_cast<QWidget*>(m_sources)}) {
        body()->addWidget(part);
        part->setVisible(m_sources->count() > 0);
    }
    connect(m_sources, &QComboBox::activated, this, [this] { m_take->setChecked(true); });
}

void CellSheet::stage()
{
    CellDraft draft;
    if (m_remove->isChecked()) {
        draft.deed = CellDeed::Remove;
    } else if (m_take->isChecked()) {
        draft.deed = CellDeed::TakeOver;
        draft.from = {m_sources->currentData().toString().toStdString()};
    } else {
        if (m_value->isEmpty()) {
            m_value->setFocus();
            return showError(tr("Type a value, or choose what else is to happen."));
        }
        draft.value = m_value->value();
    }
    accept();
    m_stage(std::move(draft));
}

} // namespace strongroom::ui
