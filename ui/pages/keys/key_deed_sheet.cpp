// Four deeds, each with its reach in numbers before it.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages/keys/key_deed_sheet.h"

#include "models/items/isolated_text.h"
#include "models/items/keys/key_words.h"
#include "models/items/used_by_words.h"
#include "ui/actions/outcome.h"
#include "ui/pages/error_text.h"
#include "ui/widgets/accessible_names.h"
#include "ui/widgets/text_label.h"
#include "ui/widgets/typed_name.h"

#include <QFormLayout>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

namespace strongroom::ui {
namespace {

constexpr int mostPerSecond = 1'000'000;
constexpr int stepPerSecond = 100;

QString nameOf(const items::KeyRow& row)
{
    return row.held ? items::keyNameText(*row.held) : QString::fromStdString(row.kekId);
}

QString signedText()
{
    return KeyDeedSheet::tr("It is signed on this computer, as you: the runner does it for no "
                            "server alone.");
}

QString reachText(const items::KeyRow& row)
{
    return row.usage.versions == 0
               ? KeyDeedSheet::tr("Touched: nothing stands under %1.").arg(nameOf(row))
               : KeyDeedSheet::tr("Touched: %1 stand under %2.")
                     .arg(items::keyUsageText(row.usage), nameOf(row));
}

/// Empty where it is not known.
QString usersText(const items::KeyRow& row)
{
    return row.usedBy ? KeyDeedSheet::tr("Values under %1 were used by %2.")
                            .arg(nameOf(row), items::usedByText(*row.usedBy))
                      : QString();
}

bool cannotOpen(const items::KeyRow& row)
{
    return !items::isUsable(row);
}

QString healthWarning(const items::KeyRow& row)
{
    return row.held && row.held->health.problem.empty() && row.held->health.lastSuccess
               ? QString()
               : KeyDeedSheet::tr("⚠ Its last check did not succeed, or there was none since the "
                                  "runner started. It is tried first, and nothing changes if it "
                                  "cannot be used.");
}

} // namespace

KeyDeedSheet::KeyDeedSheet(const QString& title, const QString& name, const QStringList& sentences,
                           QWidget* parent)
    : Sheet(title, parent)
{
    auto* heading = new TextLabel(name, TypeRole::Strong);
    heading->setObjectName("key.deed.name");
    body()->addWidget(heading);
    for (const auto& sentence : sentences) {
        if (sentence.isEmpty())
            continue;
        auto* about = new TextLabel(sentence);
        about->setWordWrap(true);
        body()->addWidget(about);
    }
    setMinimumWidth(560);
}

void KeyDeedSheet::refuse(const Error& error)
{
    setBusy(false);
    showError(error.kind == ErrorKind::AlreadyExists
                  ? tr("A re-wrap is under way already. Wait until it is done, or go on with it "
                       "where it is paused.")
                  : errorText(error));
}

void KeyDeedSheet::changes(PageContext& context, domain::ProofOperation operation,
                           const std::string& kekId, const QString& told)
{
    connect(this, &Sheet::confirmed, this, [this, &context, operation, kekId, told] {
        showError({});
        setBusy(true);
        report<domain::EncryptionKeys>(
            context.keys->changeKey(context.organization(), operation, kekId), this,
            [this, told](Result<domain::EncryptionKeys> keys) {
                if (!keys)
                    return refuse(keys.error());
                accept();
                emit done(told);
            });
    });
}

KeyDeedSheet* KeyDeedSheet::activating(PageContext& context, const items::KeyRow& row,
                                       const items::KeyRow* former, QWidget* parent)
{
    const auto name = nameOf(row);
    const auto stays =
        former == nullptr
            ? tr("What stays: what stands under other keys opens under them.")
            : tr("What stays: %1 stand under %2 and open under it, until they are re-wrapped.")
                  .arg(items::keyUsageText(former->usage), nameOf(*former));
    auto* sheet = new KeyDeedSheet(
        tr("Activate a key"), name,
        {tr("What changes: from now on new versions of all secrets, in all environments, are "
            "wrapped under %1. While it cannot be used, nobody can write one.")
             .arg(items::isolated(name)),
         stays, former == nullptr ? QString() : usersText(*former), healthWarning(row),
         signedText()},
        parent);
    sheet->setPrimary(tr("Activate %1").arg(items::isolated(name)))
        ->setObjectName("key.activate.confirm");
    sheet->changes(context, domain::ProofOperation::ActivateKey, row.kekId,
                   tr("New versions are wrapped under %1 from now on").arg(items::isolated(name)));
    return sheet;
}

KeyDeedSheet* KeyDeedSheet::rotating(PageContext& context, const items::KeyRow& row,
                                     QWidget* parent)
{
    const auto name = nameOf(row);
    auto* sheet = new KeyDeedSheet(
        tr("Rotate a key"), name,
        {tr("What changes: the key's keeper makes a new version of the key, and wraps under that "
            "from now on. It cannot be taken back there."),
         reachText(row), usersText(row),
         tr("What stays: all of it opens under the version that wrapped it. A re-wrap brings it "
            "under the new one."),
         signedText()},
        parent);
    sheet->setPrimary(tr("Rotate %1").arg(items::isolated(name)))
        ->setObjectName("key.rotate.confirm");
    sheet->changes(context, domain::ProofOperation::RotateKey, row.kekId,
                   tr("The key %1 was rotated").arg(items::isolated(name)));
    return sheet;
}

KeyDeedSheet* KeyDeedSheet::retiring(PageContext& context, const items::KeyRow& row,
                                     QWidget* parent)
{
    const auto name = nameOf(row);
    auto* sheet = new KeyDeedSheet(
        tr("Retire a key"), name,
        {reachText(row), usersText(row),
         tr("What changes: the runner gives the key up, and never takes it again under this ID. "
            "There is no way back."),
         tr("Backups of the database that are older than its last re-wrap open with this key only. "
            "Keep it at its keeper for as long as you keep them."),
         signedText()},
        parent);
    auto* typed = new TypedName("key.typed", name);
    sheet->body()->addWidget(typed);
    sheet->setPrimary(tr("Retire %1").arg(items::isolated(name)), ButtonKind::Danger)
        ->setObjectName("key.retire.confirm");
    sheet->primary()->setEnabled(false);
    connect(typed, &TypedName::typed, sheet->primary(), &QPushButton::setEnabled);
    sheet->changes(context, domain::ProofOperation::RetireKey, row.kekId,
                   tr("The key %1 was retired").arg(items::isolated(name)));
    return sheet;
}

KeyDeedSheet* KeyDeedSheet::rewrapping(PageContext& context, const items::KeyRow& active,
                                       const std::vector<items::KeyRow>& rows, QWidget* parent)
{
    const auto name = nameOf(active);
    QStringList under;
    QStringList users;
    for (const auto& row : rows)
        if (row.usage.versions > 0 && (row.kekId != active.kekId || active.held->rotates)) {
            users << usersText(row);
            under << (cannotOpen(row) ? tr("%1: %2 – ⚠ cannot be opened now, and stays there")
                                      : tr("%1: %2", "a key, and what stands under it"))
                         .arg(nameOf(row), items::keyUsageText(row.usage));
        }
    users.removeAll(QString());
    auto* sheet = new KeyDeedSheet(
        tr("Re-wrap"), name,
        {under.isEmpty() ? tr("Touched: nothing. Everything stands under %1 already.")
                               .arg(items::isolated(name))
                         : tr("Touched:") + '\n' + under.join('\n'),
         users.join('\n'),
         tr("What changes: their data keys are brought under %1. Values are not touched, and stay "
            "readable all the while.")
             .arg(items::isolated(name)),
         tr("The server goes on by itself, also when this window is closed; it can be paused.")},
        parent);
    auto* pace = named(new QSpinBox, "key.rewrap.pace", tr("At most so many a second"));
    pace->setRange(0, mostPerSecond);
    pace->setSingleStep(stepPerSecond);
    pace->setGroupSeparatorShown(true);
    pace->setSpecialValueText(tr("as many as can be"));
    auto* form = new QFormLayout;
    form->addRow(tr("At most so many a second"), pace);
    sheet->body()->addLayout(form);
    sheet->setPrimary(tr("Re-wrap under %1").arg(items::isolated(name)))
        ->setObjectName("key.rewrap.confirm");
    connect(sheet, &Sheet::confirmed, sheet, [sheet, &context, pace, name] {
        sheet->showError({});
        sheet->setBusy(true);
        report<domain::Rewrap>(
            context.keys->startRewrap(context.organization(),
                                      {static_cast<std::uint32_t>(pace->value())}),
            sheet, [sheet, name](Result<domain::Rewrap> started) {
                if (!started)
                    return sheet->refuse(started.error());
                sheet->accept();
                emit sheet->done(
                    tr("Everything is brought under %1 now").arg(items::isolated(name)));
            });
    });
    return sheet;
}

} // namespace strongroom::ui
