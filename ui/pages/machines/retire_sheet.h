// Revokes an API key or disables a service account: for good, so its name is typed.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/pages/page_context.h"
#include "ui/widgets/sheet.h"

#include <functional>

namespace strongroom::ui {

class RetireSheet : public Sheet
{
    Q_OBJECT

public:
    static RetireSheet* revoking(PageContext& context, const domain::ApiKey& key, QWidget* parent);
    static RetireSheet* disabling(PageContext& context, const domain::ServiceAccount& account,
                                  QWidget* parent);

signals:
    void retired(const QString& told);

private:
    RetireSheet(const QString& title, const QString& name, const QString& consequence,
                const QString& effect, QWidget* parent);
    void finish(const Result<QString>& told);
};

} // namespace strongroom::ui
