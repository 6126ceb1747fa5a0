// Service accounts, API keys and runners as rows.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/domain/machine.h"
#include "models/items/row_model.h"

namespace strongroom::items {

class ServiceAccountListModel : public RowModel<domain::ServiceAccount>
{
    Q_OBJECT

public:
    enum Column { Name, State, Credentials, LastUsed, Created, CreatedBy, ColumnCount };

    explicit ServiceAccountListModel(QObject* parent = nullptr) : RowModel(ColumnCount, parent) {}

protected:
    QString text(const domain::ServiceAccount& row, int column) const override;
    QString title(int column) const override;
    Condition condition(const domain::ServiceAccount& row) const override;
};

class ApiKeyListModel : public RowModel<domain::ApiKey>
{
    Q_OBJECT

public:
    enum Column { Name, State, Owner, Prefix, Scope, LastUsed, Expires, ColumnCount };

    explicit ApiKeyListModel(QObject* parent = nullptr) : RowModel(ColumnCount, parent) {}
    void setEnvironments(std::vector<domain::Environment> environments);
    /// What counts as expired, or soon to be.
    void setNow(Timestamp now) { m_now = now; }

protected:
    QString text(const domain::ApiKey& row, int column) const override;
    QString title(int column) const override;
    Condition condition(const domain::ApiKey& row) const override;

private:
    QString scopeOf(const domain::ApiKey& key) const;
    QString stateOf(const domain::ApiKey& key) const;
    bool isExpired(const domain::ApiKey& key) const;
    bool endsSoon(const domain::ApiKey& key) const;

    std::vector<domain::Environment> m_environments{};
    Timestamp m_now{};
};

class RunnerListModel : public RowModel<domain::RunnerState>
{
    Q_OBJECT

public:
    enum Column { Name, State, Fingerprint, ColumnCount };

    explicit RunnerListModel(QObject* parent = nullptr) : RowModel(ColumnCount, parent) {}

protected:
    QString text(const domain::RunnerState& row, int column) const override;
    QString title(int column) const override;
    Condition condition(const domain::RunnerState& row) const override;
};

/// "see secrets", "write": what a machine may be allowed, in the reader's language.
QString capabilityText(domain::Capability capability);

} // namespace strongroom::items
