// One sentence and one button.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages/secrets/rollback_sheet.h"

#include "models/items/shown_name.h"
#include "ui/actions/rollback_version.h"
#include "ui/pages/error_text.h"
#include "ui/widgets/text_label.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace strongroom::ui {

RollbackSheet::RollbackSheet(PageContext& context, const domain::Secret& secret,
                             std::uint32_t version, QWidget* parent)
    : Sheet(tr("Roll back"), parent),
      m_context(context), m_secret{context.organization(), secret.id, secret.revision},
      m_version(version)
{
    auto* text = new TextLabel(tr("The content of version %1 of \"%2\" becomes a new version. "
                                  "Nothing is revealed: the runner encrypts it anew. It is "
                                  "recorded who did it and when.")
                                   .arg(version)
                                   .arg(items::nameInText(secret.name)));
    text->setWordWrap(true);
    body()->addWidget(text);
    setPrimary(tr("Roll back to v%1").arg(version));
    setMinimumWidth(440);
    connect(this, &Sheet::confirmed, this, &RollbackSheet::run);
}

void RollbackSheet::run()
{
    setBusy(true);
    rollbackVersion(m_context.secrets, m_secret, m_version, {}, this,
                    [this](Result<domain::Version> done) {
                        setBusy(false);
                        if (!done)
                            return showError(errorText(done.error()));
                        accept();
                        emit rolledBack(tr("Rolled back to version %1").arg(m_version));
                    });
}

} // namespace strongroom::ui
