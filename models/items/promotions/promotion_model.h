// Secrets of a promotion as rows: what happens to each, whether it may, and how far it is.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/items/row_model.h"

#include <QString>

#include <cstdint>
#include <string>

namespace strongroom::items {

enum class PromotionState { Unasked, Ready, NotGiven, Promoting, Promoted, Failed };

struct PromotionRow
{
    std::string name{};
    bool created = false; ///< It is not there yet.
    int added = 0;
    int changed = 0;  ///< Known to hold another value there.
    int replaced = 0; ///< There too, and not compared.
    int same = 0;
    int staying = 0;
    PromotionState state = PromotionState::Unasked;
    QString note{};            ///< Why it is not given, or failed.
    std::uint32_t version = 0; ///< Once it is promoted: the version that it has become.
};

class PromotionModel : public RowModel<PromotionRow>
{
    Q_OBJECT

public:
    enum Column { Name, Effect, State, Note, ColumnCount };

    explicit PromotionModel(QObject* parent = nullptr) : RowModel(ColumnCount, parent) {}

protected:
    QString text(const PromotionRow& row, int column) const override;
    QString title(int column) const override;
    Condition condition(const PromotionRow& row) const override;
};

} // namespace strongroom::items
