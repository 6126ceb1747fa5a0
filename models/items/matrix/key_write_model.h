// Writes of some keys as rows: in which secret, what becomes of it, and how far it is.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/items/row_model.h"

#include <QString>

#include <cstdint>

namespace strongroom::items {

enum class WriteState { Waiting, Writing, Written, Partly, Failed };

struct KeyWriteRow
{
    QString secret{};
    QString environment{};
    bool created = false; ///< It is not there yet.
    int set = 0;
    int taken = 0;
    int removed = 0;
    std::uint32_t version = 0; ///< That it becomes, or has become.
    WriteState state = WriteState::Waiting;
    QString note{}; ///< Why it failed.
};

class KeyWriteModel : public RowModel<KeyWriteRow>
{
    Q_OBJECT

public:
    enum Column { Secret, Environment, Effect, Becomes, State, Note, ColumnCount };

    explicit KeyWriteModel(QObject* parent = nullptr) : RowModel(ColumnCount, parent) {}

protected:
    QString text(const KeyWriteRow& row, int column) const override;
    QString title(int column) const override;
    Condition condition(const KeyWriteRow& row) const override;
};

} // namespace strongroom::items
