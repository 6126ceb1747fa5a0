// One backend: how it is reached, how it does, and what depends on it.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/domain/backend.h"
#include "models/domain/used_by.h"
#include "ui/widgets/card.h"

namespace strongroom::ui {

class BackendTestView;
class FactList;
class TextLabel;

class BackendCard : public Card
{
    Q_OBJECT

public:
    explicit BackendCard(QWidget* parent = nullptr);

    /// `kind` is none where the control plane does not offer it any more. With `namesOnly` nothing
    /// is known of how it does; `usedBy` is none where it is not known.
    void show(const domain::StorageBackend& backend, const domain::BackendKind* kind,
              bool namesOnly, const std::optional<domain::UsedBy>& usedBy);
    void showTesting(const domain::BackendKind* kind);
    void clear();

private:
    QString costOf(const domain::StorageBackend& backend) const;

    TextLabel* m_title;
    TextLabel* m_cost;
    TextLabel* m_waiting;
    FactList* m_facts;
    BackendTestView* m_test;
};

} // namespace strongroom::ui
