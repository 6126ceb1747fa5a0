// Changes a backend's name and settings, or replaces its credentials: tested first.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/pages/page_context.h"
#include "ui/widgets/sheet.h"

class QLineEdit;

namespace strongroom::ui {

class BackendForm;
class BackendTestView;

class ChangeBackendSheet : public Sheet
{
    Q_OBJECT

public:
    static ChangeBackendSheet* changing(PageContext& context, const domain::StorageBackend& backend,
                                        const domain::BackendKind& kind, QWidget* parent);
    static ChangeBackendSheet* replacing(PageContext& context,
                                         const domain::StorageBackend& backend,
                                         const domain::BackendKind& kind, QWidget* parent);

signals:
    void changed(const QString& told);

private:
    ChangeBackendSheet(PageContext& context, const domain::StorageBackend& backend,
                       const domain::BackendKind& kind, bool replaces, QWidget* parent);
    void go();
    void test();
    void takeCheck(const Result<domain::BackendCheck>& check);
    void save();
    void refuse(const Error& error);

    PageContext& m_context;
    const domain::StorageBackend m_backend;
    const domain::BackendKind m_kind;
    const bool m_replaces; ///< The credentials; else name and settings.
    bool m_tested = false; ///< And the person goes on whatever came of it.
    QLineEdit* m_name = nullptr;
    BackendForm* m_form;
    BackendTestView* m_test = nullptr;
};

} // namespace strongroom::ui
