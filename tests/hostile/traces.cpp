// Plain search: what an attacker could do with a core file.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/hostile/traces.h"

#include <QFile>
#include <QRegularExpression>

namespace strongroom::hostile {
namespace {

/// The mark in base64 as it stands behind `before` other bytes, without what depends on these.
QByteArray base64At(int before)
{
    const auto text = (QByteArray(before, 'x') + QByteArray::fromStdString(canaryMark)).toBase64();
    return text.mid(before == 0 ? 0 : 4, text.size() - (before == 0 ? 4 : 8));
}

/// The memory's pieces, from first to last byte, that `visit` is to see until it says true.
template <class Visit>
bool anyPiece(qint64 process, Visit visit)
{
    const auto folder = "/proc/" + QString::number(process);
    QFile maps(folder + "/maps");
    QFile memory(folder + "/mem");
    if (!maps.open(QIODevice::ReadOnly)
        || !memory.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return false;
    static const QRegularExpression writable("^([0-9a-f]+)-([0-9a-f]+) rw");
    for (const auto& line : maps.readAll().split('\n')) {
        const auto match = writable.match(QString::fromLatin1(line));
        if (!match.hasMatch())
            continue;
        const auto from = match.captured(1).toLongLong(nullptr, 16);
        const auto to = match.captured(2).toLongLong(nullptr, 16);
        if (memory.seek(from) && visit(memory.read(to - from)))
            return true;
    }
    return false;
}

} // namespace

bool holdsValue(const QByteArray& bytes)
{
    const auto mark = QByteArray::fromStdString(canaryMark);
    return bytes.contains(mark) || bytes.contains(mark.toHex()) || bytes.contains(base64At(0))
           || bytes.contains(base64At(1)) || bytes.contains(base64At(2));
}

bool memoryHoldsValue(qint64 process)
{
    return anyPiece(process, holdsValue);
}

bool memoryHolds(qint64 process, const std::string& text)
{
    return anyPiece(process, [mark = QByteArray::fromStdString(text)](const QByteArray& bytes) {
        return bytes.contains(mark);
    });
}

} // namespace strongroom::hostile
