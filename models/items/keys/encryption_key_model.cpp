// A key that something stands under and nobody holds is the worst of all: it has a row as well.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "models/items/keys/encryption_key_model.h"

#include "models/items/keys/key_words.h"
#include "models/items/moments.h"

#include <QCoreApplication>

#include <algorithm>

namespace strongroom::items {

std::vector<KeyRow> keyRowsOf(const domain::EncryptionKeys& keys)
{
    std::vector<KeyRow> rows;
    for (const auto& key : keys.ring.keys) {
        const auto used = std::ranges::find(keys.usage, key.kekId, &domain::KeyUsage::kekId);
        rows.push_back({key.kekId, key,
                        used == keys.usage.end() ? domain::KeyUsage{key.kekId, 0, 0, 0} : *used,
                        std::nullopt});
    }
    for (const auto& usage : keys.usage)
        if (std::ranges::find(keys.ring.keys, usage.kekId, &domain::KeyStatus::kekId)
            == keys.ring.keys.end())
            rows.push_back({usage.kekId, std::nullopt, usage, std::nullopt});
    std::ranges::stable_sort(rows, [](const KeyRow& one, const KeyRow& other) {
        const bool first = one.held && one.held->active;
        const bool second = other.held && other.held->active;
        return first != second ? first : one.usage.versions > other.usage.versions;
    });
    return rows;
}

bool isBehindSomewhere(const KeyRow& row)
{
    return row.held && row.held->health.step == "runner";
}

bool isUsable(const KeyRow& row)
{
    return row.held && (row.held->health.problem.empty() || isBehindSomewhere(row));
}

QString keyStateText(const KeyRow& row)
{
    if (!row.held)
        return QCoreApplication::translate("Keys", "not held");
    return row.held->active ? QCoreApplication::translate("Keys", "★ active")
                            : QCoreApplication::translate("Keys", "held", "state of a key");
}

QString keyHealthText(const KeyRow& row)
{
    if (!row.held)
        return QCoreApplication::translate("Keys", "cannot be used");
    const auto& health = row.held->health;
    if (isBehindSomewhere(row))
        return QCoreApplication::translate("Keys", "missing at a runner");
    if (!health.problem.empty())
        return QCoreApplication::translate("Keys", "cannot be used: %1")
            .arg(keyStepText(health.step));
    return health.lastSuccess ? QCoreApplication::translate("Keys", "healthy")
                              : QCoreApplication::translate("Keys", "not checked yet");
}

QString keyCostText(const KeyRow& row)
{
    if (row.usage.versions == 0)
        return row.held && row.held->active
                   ? QCoreApplication::translate(
                       "Keys", "Nothing stands under it yet. While it cannot be used, nobody can "
                               "write a version.")
                   : QCoreApplication::translate(
                       "Keys", "Nothing stands under it: it can be retired, and a mistake costs "
                               "nothing.");
    const auto usage = keyUsageText(row.usage);
    if (!row.held)
        return QCoreApplication::translate(
                   "Keys",
                   "Nobody can read %1: the runner does not hold this key. Assign it again, "
                   "or bring back the runner that holds it.")
            .arg(usage);
    if (!isUsable(row))
        return QCoreApplication::translate("Keys",
                                           "Nobody can read %1 until this key can be used again.")
            .arg(usage);
    return QCoreApplication::translate(
               "Keys", "%1 stand under it. While it cannot be used, nobody can read them; if it is "
                       "lost, they are gone for good.")
        .arg(usage);
}

int EncryptionKeyModel::rowOfKey(const std::string& kekId) const
{
    const auto found = std::ranges::find(rows(), kekId, &KeyRow::kekId);
    return found == rows().end() ? -1 : static_cast<int>(found - rows().begin());
}

const KeyRow* EncryptionKeyModel::active() const
{
    const auto found = std::ranges::find_if(
        rows(), [](const KeyRow& row) { return row.held && row.held->active; });
    return found == rows().end() ? nullptr : &*found;
}

QString EncryptionKeyModel::text(const KeyRow& row, int column) const
{
    switch (column) {
    case Name: return row.held ? keyNameText(*row.held) : QString::fromStdString(row.kekId);
    case Kind: return row.held ? keyKindText(row.held->kind) : QString();
    case State: return keyStateText(row);
    case Health: return keyHealthText(row);
    case LastSuccess:
        return row.held && row.held->health.lastSuccess ? shortTime(*row.held->health.lastSuccess)
                                                        : QString();
    case Versions: return QLocale().toString(static_cast<qulonglong>(row.usage.versions));
    case Grace: return row.held ? keyGraceText(row.held->cacheSeconds) : QString();
    default: return {};
    }
}

QString EncryptionKeyModel::title(int column) const
{
    const QString titles[] = {tr("Key"),         tr("Kind"),     tr("State"), tr("Health"),
                              tr("Last worked"), tr("Versions"), tr("Grace")};
    return titles[column];
}

Condition EncryptionKeyModel::condition(const KeyRow& row) const
{
    if (!isUsable(row))
        return Condition::Broken;
    if (isBehindSomewhere(row))
        return Condition::Attention;
    return row.held->health.lastSuccess ? Condition::Good : Condition::Pending;
}

} // namespace strongroom::items
