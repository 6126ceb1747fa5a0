// Makes a backend the default one, or removes it; says first what changes and what stays.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/pages/page_context.h"
#include "ui/widgets/sheet.h"

namespace strongroom::ui {

class BackendDeedSheet : public Sheet
{
    Q_OBJECT

public:
    /// `former` is the default one until now; empty: unknown.
    static BackendDeedSheet* settingDefault(PageContext& context,
                                            const domain::StorageBackend& backend,
                                            const QString& former, QWidget* parent);
    /// `usedBy`: of what lies in it; none: not known.
    static BackendDeedSheet* removing(PageContext& context, const domain::StorageBackend& backend,
                                      const std::optional<domain::UsedBy>& usedBy, QWidget* parent);

signals:
    void done(const QString& told);

private:
    using Start =
        QCoro::Task<Result<domain::StorageBackend>> (client::BackendsApi::*)(client::BackendAt);

    BackendDeedSheet(const QString& title, const QString& name, const QStringList& sentences,
                     QWidget* parent);
    void does(PageContext& context, const domain::StorageBackend& backend, Start start,
              const QString& told);
};

} // namespace strongroom::ui
