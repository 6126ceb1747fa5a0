// What somebody has seen of values, a key a row: a plan of what to rotate.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/domain/audit_report.h"
#include "models/items/row_model.h"

namespace strongroom::items {

struct ExposureRow
{
    domain::SecretId id{};
    std::string name{};
    std::string environment{}; ///< Its name; empty: the organization.
    std::string owner{};
    domain::ExposedKey key{};
};

class ExposureListModel : public RowModel<ExposureRow>
{
    Q_OBJECT

public:
    enum Column { Secret, Environment, Key, SeenAt, Owner, State, ColumnCount };

    explicit ExposureListModel(QObject* parent = nullptr) : RowModel(ColumnCount, parent) {}

    int openCount() const; ///< How many are to be rotated.

protected:
    QString text(const ExposureRow& row, int column) const override;
    QString title(int column) const override;
    Condition condition(const ExposureRow& row) const override;
};

QString exposureText(domain::ExposureState state);

} // namespace strongroom::items
