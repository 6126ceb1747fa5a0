// Numbers are given as texts: a button says how many in its reader's way.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "models/items/bulk/bulk_words.h"

#include <QCoreApplication>
#include <QLocale>

namespace strongroom::items {
namespace {

using domain::BulkDeed;

QString titleOf(BulkDeed deed)
{
    switch (deed) {
    case BulkDeed::Trash: return QCoreApplication::translate("Bulk", "Move to the trash");
    case BulkDeed::Restore: return QCoreApplication::translate("Bulk", "Restore from the trash");
    case BulkDeed::Label: return QCoreApplication::translate("Bulk", "Change labels");
    case BulkDeed::Destroy: return QCoreApplication::translate("Bulk", "Destroy for good");
    case BulkDeed::Rotate: return QCoreApplication::translate("Bulk", "Begin rotations");
    case BulkDeed::SetRotationPolicy:
        return QCoreApplication::translate("Bulk", "Set the rotation policy");
    case BulkDeed::RemoveRotationPolicy:
        return QCoreApplication::translate("Bulk", "Remove the rotation policy");
    case BulkDeed::Owner: break;
    }
    return QCoreApplication::translate("Bulk", "Set the owner");
}

} // namespace

QString countText(std::uint64_t count)
{
    return QLocale().toString(static_cast<qulonglong>(count));
}

QString bulkDeedText(BulkDeed deed, std::uint64_t count)
{
    const auto number = countText(count);
    switch (deed) {
    case BulkDeed::Trash:
        return QCoreApplication::translate("Bulk", "Move %1 to the trash").arg(number);
    case BulkDeed::Restore:
        return QCoreApplication::translate("Bulk", "Restore %1 from the trash").arg(number);
    case BulkDeed::Label:
        return QCoreApplication::translate("Bulk", "Change the labels of %1").arg(number);
    case BulkDeed::Destroy:
        return QCoreApplication::translate("Bulk", "Ask to destroy %1").arg(number);
    case BulkDeed::Rotate:
        return QCoreApplication::translate("Bulk", "Begin rotations of %1").arg(number);
    case BulkDeed::SetRotationPolicy:
        return QCoreApplication::translate("Bulk", "Set the rotation policy of %1").arg(number);
    case BulkDeed::RemoveRotationPolicy:
        return QCoreApplication::translate("Bulk", "Remove the rotation policy of %1").arg(number);
    case BulkDeed::Owner: break;
    }
    return QCoreApplication::translate("Bulk", "Set the owner of %1").arg(number);
}

QString bulkTitle(const domain::Bulk& bulk)
{
    const auto title = titleOf(bulk.deed);
    return bulk.undoOf ? QCoreApplication::translate("Bulk", "Take back: %1").arg(title) : title;
}

} // namespace strongroom::items
