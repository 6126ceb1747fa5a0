// First the rollback, an act of its own with its own proof; then the end of the rotation.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages/rotation/abort_sheet.h"

#include "ui/actions/rollback_version.h"
#include "ui/pages/error_text.h"
#include "ui/widgets/accessible_names.h"
#include "ui/widgets/text_label.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace strongroom::ui {

AbortSheet::AbortSheet(PageContext& context, const domain::Rotation& rotation, QWidget* parent)
    : Sheet(tr("Abort the rotation"), parent), m_context(context), m_rotation(rotation),
      m_note(named(new QLineEdit, "rotation.abortNote", tr("Why it is aborted"))),
      m_keep(new QCheckBox(tr("Leave the new value in use")))
{
    const bool changed = rotation.versionAfter != 0;
    m_keep->setObjectName("rotation.keepNew");
    m_keep->setVisible(changed);
    m_note->setMaxLength(160);
    m_note->setPlaceholderText(m_note->accessibleName());
    auto* text =
        new TextLabel(changed ? tr("Version %1 has the new value. Aborting rolls back to version "
                                   "%2: its content becomes a new version, and nothing is "
                                   "revealed. What was done at the source is not undone by this.")
                                    .arg(rotation.versionAfter)
                                    .arg(rotation.versionBefore)
                              : tr("No value was changed yet. What was done at the source is not "
                                   "undone by this."));
    text->setWordWrap(true);
    body()->addWidget(text);
    body()->addWidget(m_note);
    body()->addWidget(m_keep);
    setPrimary(tr("Abort rotation"), ButtonKind::Danger)->setObjectName("rotation.abortNow");
    setMinimumWidth(480);
    connect(m_note, &QLineEdit::textChanged, this, &AbortSheet::allow);
    connect(this, &Sheet::confirmed, this, &AbortSheet::run);
    allow();
}

void AbortSheet::allow()
{
    primary()->setEnabled(!m_note->text().trimmed().isEmpty());
}

void AbortSheet::run()
{
    setBusy(true);
    if (m_rotation.versionAfter != 0 && !m_keep->isChecked())
        rollBack();
    else
        end();
}

void AbortSheet::fail(const Error& error)
{
    setBusy(false);
    showError(errorText(error));
}

void AbortSheet::rollBack()
{
    report<std::vector<domain::Version>>(
        m_context.secrets.versions(m_context.organization(), m_rotation.secret), this,
        [this](Result<std::vector<domain::Version>> versions) {
            if (!versions)
                return fail(versions.error());
            const auto current = std::ranges::find(*versions, true, &domain::Version::current);
            if (current != versions->end() && current->rollbackOf == m_rotation.versionBefore)
                return end();
            report<domain::Secret>(
                m_context.secrets.get(m_context.organization(), m_rotation.secret), this,
                [this](Result<domain::Secret> secret) {
                    if (!secret)
                        return fail(secret.error());
                    rollBackAt(*secret);
                });
        });
}

void AbortSheet::rollBackAt(const domain::Secret& secret)
{
    rollbackVersion(m_context.secrets, {m_context.organization(), secret.id, secret.revision},
                    m_rotation.versionBefore, m_note->text().trimmed().toStdString(), this,
                    [this](Result<domain::Version> back) {
                        if (!back)
                            return fail(back.error());
                        end();
                    });
}

void AbortSheet::end()
{
    domain::AbortWish wish{m_note->text().trimmed().toStdString(), m_keep->isChecked()};
    report<domain::Rotation>(m_context.rotations->abort(m_rotation, std::move(wish)), this,
                             [this](Result<domain::Rotation> done) {
                                 if (!done)
                                     return fail(done.error());
                                 setBusy(false);
                                 accept();
                                 emit aborted(*done);
                             });
}

} // namespace strongroom::ui
