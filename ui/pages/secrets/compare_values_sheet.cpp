// A purpose for all pairs; each is then asked about, and recorded, by itself.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages/secrets/compare_values_sheet.h"

#include "ui/pages/error_text.h"
#include "ui/pages/secrets/load_purposes.h"
#include "ui/pages/secrets/purpose_picker.h"
#include "ui/widgets/text_label.h"

#include <QFormLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace strongroom::ui {

CompareValuesSheet::CompareValuesSheet(PageContext& context, std::vector<diff::SecretPair> pairs,
                                       QWidget* parent, const QString& whose)
    : Sheet(tr("Compare values"), parent), m_context(context), m_pairs(std::move(pairs)),
      m_purpose(new PurposePicker)
{
    const auto both = tr("The values of %n secret(s) that both environments have.", nullptr,
                         static_cast<int>(m_pairs.size()));
    auto* what = new TextLabel(whose.isEmpty() ? both : whose, TypeRole::Strong);
    what->setWordWrap(true);
    body()->addWidget(what);
    auto* recorded = new TextLabel(
        tr("The runner compares them and tells this window alone whether they are the same: nobody "
           "sees a value. Recorded for each secret: you, the time, the purpose and the keys. It "
           "takes the same leave as to reveal them."),
        TypeRole::Body, Token::TextSecondary);
    recorded->setWordWrap(true);
    m_purpose->form().addRow(recorded);
    body()->addWidget(m_purpose);
    setPrimary(tr("Compare"))->setObjectName("compare.confirm");
    connect(this, &Sheet::confirmed, this, &CompareValuesSheet::ask);
    setMinimumWidth(640);
    loadPurposes(m_context, *m_purpose);
}

void CompareValuesSheet::ask()
{
    if (const auto checked = m_purpose->check(); !checked)
        return showError(QString::fromStdString(checked.error().message));
    showError({});
    setBusy(true);
    compareValues(*m_context.comparisons, m_pairs, m_purpose->purpose(), this,
                  [this](Result<ComparedPairs> pairs) {
                      setBusy(false);
                      if (!pairs)
                          return showError(errorText(pairs.error()));
                      emit compared(*pairs);
                      accept();
                  });
}

} // namespace strongroom::ui
