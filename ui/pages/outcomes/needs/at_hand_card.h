// The secrets that somebody on call wants first: pinned ones, and those opened last.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/pages/page_context.h"
#include "ui/widgets/card.h"

class QVBoxLayout;

namespace strongroom::ui {

class SecretLookup;
class TextLabel;

class AtHandCard : public Card
{
    Q_OBJECT

public:
    explicit AtHandCard(PageContext& context, QWidget* parent = nullptr);

    void tell(const std::vector<domain::Secret>& secrets);

signals:
    void secretChosen(const domain::SecretId& secret);

private:
    PageContext& m_context;
    TextLabel* m_sentence;
    QVBoxLayout* m_rows;
};

} // namespace strongroom::ui
