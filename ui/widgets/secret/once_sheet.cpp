// Nobody can show it again, so nobody closes it by mistake.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/widgets/secret/once_sheet.h"

#include "ui/widgets/accessible_names.h"
#include "ui/widgets/secret/clipboard.h"
#include "ui/widgets/secret/secret_field.h"
#include "ui/widgets/text_label.h"

#include <QCheckBox>
#include <QPushButton>
#include <QVBoxLayout>

namespace strongroom::ui {
namespace {

constexpr int readableSeconds = 120;

} // namespace

OnceSheet::OnceSheet(const QString& title, Clipboard& clipboard, QWidget* parent)
    : Sheet(title, parent), m_clipboard(clipboard)
{}

void OnceSheet::showOnce(QWidget& form, const QString& name, const QString& sentence,
                         SecretBytes value)
{
    form.hide();
    auto* about = new TextLabel(sentence);
    about->setWordWrap(true);
    m_field = new SecretField(name);
    m_field->setObjectName("once.value");
    m_field->hold(std::move(value), readableSeconds);
    m_kept = named(new QCheckBox(tr("I have kept it in a safe place")), "once.kept",
                   tr("I have kept it in a safe place"));
    for (auto* part : std::initializer_list<QWidget*>{about, m_field, m_kept}) {
        body()->addWidget(part);
        part->show(); // At once: the focus goes there.
    }
    body()->addStretch();
    connect(m_field, &SecretField::copyRequested, this,
            [this] { m_clipboard.copy(m_field->value()); });
    connect(m_kept, &QCheckBox::toggled, cancel(), &QPushButton::setEnabled);
    primary()->hide();
    addCloseButton();
    cancel()->setEnabled(false);
    m_field->showValue();
    m_field->setFocus();
}

void OnceSheet::reject()
{
    if (m_kept != nullptr && !m_kept->isChecked())
        return showError(tr("It is shown this once. Keep it in a safe place, and say so, before "
                            "you close this."));
    Sheet::reject();
}

} // namespace strongroom::ui
