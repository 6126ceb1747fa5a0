// Certificates that end, as rows.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/domain/certificate_end.h"
#include "models/items/row_model.h"

#include <functional>

namespace strongroom::items {

class EndListModel : public RowModel<domain::CertificateEnd>
{
    Q_OBJECT

public:
    enum Column { Secret, Scope, Key, Ends, Day, ColumnCount };

    using ScopeName = std::function<QString(const std::optional<domain::EnvironmentId>&)>;

    explicit EndListModel(ScopeName scopeName, QObject* parent = nullptr)
        : RowModel(ColumnCount, parent), m_scopeName(std::move(scopeName))
    {}
    /// How long until then is told as of now.
    void setNow(Timestamp now) { m_now = now; }

protected:
    QString text(const domain::CertificateEnd& row, int column) const override;
    QString title(int column) const override;
    Condition condition(const domain::CertificateEnd& row) const override;

private:
    ScopeName m_scopeName;
    Timestamp m_now{};
};

} // namespace strongroom::items
