// Evidence of a period, as a signed document and as data with proofs.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/domain/evidence.h"
#include "ui/pages/page_context.h"
#include "ui/widgets/sheet.h"

#include <functional>

class QDateEdit;

namespace strongroom::ui {

class EvidenceSheet : public Sheet
{
    Q_OBJECT

public:
    explicit EvidenceSheet(PageContext& context, QWidget* parent = nullptr);

    /// Asks where to; "" if the person changes their mind. Another way to ask, for tests.
    std::function<QString(const QString& suggested)> askForFile;

signals:
    void made(const QString& text);

private:
    void collect();
    void signReport(domain::Evidence evidence);
    void keep(const domain::Evidence& evidence, const domain::SignedReport& report);
    void fail(const QString& message);

    PageContext& m_context;
    QDateEdit* m_from;
    QDateEdit* m_until;
    QString m_file;
};

} // namespace strongroom::ui
