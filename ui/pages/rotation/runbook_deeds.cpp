// The deeds of a rotation: each is put down at the server, whoever comes back or comes after.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages/rotation/runbook_view.h"

#include "ui/actions/outcome.h"
#include "ui/pages/rotation/abort_sheet.h"
#include "ui/pages/rotation/revoke_sheet.h"
#include "ui/pages/secrets/secret_editor.h"

#include <QLineEdit>

#include <algorithm>

namespace strongroom::ui {

using domain::Rotation;
using domain::RotationStep;
using domain::Version;

namespace {

/// A version of after `before` that gave a key a new value, if it is the current one.
const Version* newValueIn(const std::vector<Version>& versions, std::uint32_t before)
{
    const auto current = std::ranges::find(versions, true, &Version::current);
    if (current == versions.end() || current->number <= before || current->rollbackOf
        || std::ranges::count(current->keys, current->number, &domain::VersionKey::changedIn) == 0)
        return nullptr;
    return &*current;
}

} // namespace

void RunbookView::goOn()
{
    if (m_standing.secret.empty() || m_busy)
        return;
    if (m_rotation.id.empty())
        return start();
    const auto next = m_rotation.next();
    if (!next)
        return;
    switch (*next) {
    case RotationStep::Generate:
    case RotationStep::Set: return newValue(false);
    case RotationStep::Revoke: return revoke();
    case RotationStep::Deliver: return putDown({*next}, tr("Delivered"));
    case RotationStep::Verify: return putDown({*next}, tr("Verified"));
    case RotationStep::Close: return putDown({*next}, tr("The rotation is closed"));
    }
}

void RunbookView::start()
{
    m_busy = true;
    allowDeeds();
    report<Rotation>(m_context.rotations->start(m_context.organization(), m_standing.secret), this,
                     [this, secret = m_standing.secret](Result<Rotation> begun) {
                         if (secret != m_standing.secret)
                             return; // The person has gone on to another secret.
                         const bool there(begun);
                         take(std::move(begun), tr("The rotation has begun"));
                         if (there)
                             newValue(false);
                     });
}

void RunbookView::newValue(bool saved)
{
    m_busy = true;
    allowDeeds();
    report<std::vector<Version>>(
        m_context.secrets.versions(m_context.organization(), m_rotation.secret), this,
        [this, saved, id = m_rotation.id](Result<std::vector<Version>> versions) {
            if (id != m_rotation.id)
                return;
            m_busy = false;
            if (!versions)
                return fail(versions.error());
            if (const auto* fresh = newValueIn(*versions, m_rotation.versionBefore); fresh)
                return putValueDown(fresh->number);
            if (!saved)
                return openEditor(std::move(*versions));
            allowDeeds();
            emit failed(tr("No value has changed. Set a new value."));
        });
}

void RunbookView::openEditor(std::vector<Version> versions)
{
    report<domain::Secret>(
        m_context.secrets.get(m_context.organization(), m_rotation.secret), this,
        [this, versions = std::move(versions), id = m_rotation.id](Result<domain::Secret> secret) {
            if (id != m_rotation.id)
                return;
            allowDeeds();
            if (!secret)
                return fail(secret.error());
            auto* editor = SecretEditor::forNewVersion(m_context, *secret, versions, window());
            connect(editor, &SecretEditor::saved, this, [this] { newValue(true); });
            editor->open();
        });
}

void RunbookView::putValueDown(std::uint32_t version)
{
    domain::StepWish set;
    set.step = RotationStep::Set;
    set.version = version;
    const auto said = tr("Version %1 has the new value").arg(version);
    if (m_rotation.next() == RotationStep::Set)
        return putDown(std::move(set), said);
    m_busy = true;
    allowDeeds();
    report<Rotation>(m_context.rotations->step(m_rotation, {RotationStep::Generate}), this,
                     [this, set, said, id = m_rotation.id](Result<Rotation> done) {
                         if (id != m_rotation.id)
                             return;
                         m_busy = false;
                         if (!done)
                             return fail(done.error());
                         m_rotation = std::move(*done);
                         putDown(set, said);
                     });
}

void RunbookView::putDown(domain::StepWish wish, const QString& said)
{
    if (wish.step >= RotationStep::Deliver)
        wish.note = m_note->text().trimmed().toStdString();
    m_busy = true;
    allowDeeds();
    report<Rotation>(m_context.rotations->step(m_rotation, std::move(wish)), this,
                     [this, said, id = m_rotation.id](Result<Rotation> done) {
                         if (id == m_rotation.id)
                             take(std::move(done), said);
                     });
}

void RunbookView::revoke()
{
    const auto said = tr("The old value is revoked at the source");
    domain::StepWish wish;
    wish.step = RotationStep::Revoke;
    if (m_rotation.uses.empty() && isOverWhenRevoked(m_rotation.kind))
        return revokeAndClose(std::move(wish));
    if (m_rotation.uses.empty())
        return putDown(std::move(wish), said);
    wish.note = m_note->text().trimmed().toStdString();
    auto* sheet = new RevokeSheet(m_context, m_rotation, wish, window());
    connect(sheet, &RevokeSheet::revoked, this,
            [this, said](const Rotation& done) { take(done, said); });
    sheet->open();
}

void RunbookView::revokeAndClose(domain::StepWish wish)
{
    wish.note = m_note->text().trimmed().toStdString();
    m_busy = true;
    allowDeeds();
    report<Rotation>(m_context.rotations->step(m_rotation, std::move(wish)), this,
                     [this, id = m_rotation.id](Result<Rotation> done) {
                         if (id != m_rotation.id)
                             return;
                         m_busy = false;
                         if (!done)
                             return fail(done.error());
                         m_rotation = std::move(*done);
                         m_note->clear(); // It was the evidence of the revocation.
                         tell();
                         putDown({RotationStep::Close},
                                 tr("The old value is revoked, and the rotation is closed"));
                     });
}

void RunbookView::abort()
{
    auto* sheet = new AbortSheet(m_context, m_rotation, window());
    connect(sheet, &AbortSheet::aborted, this, [this](const Rotation& done) {
        take(done, done.rolledBack
                       ? tr("The rotation is aborted, and the value of before is in use again")
                       : tr("The rotation is aborted"));
    });
    sheet->open();
}

} // namespace strongroom::ui
