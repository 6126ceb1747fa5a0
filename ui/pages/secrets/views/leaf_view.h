// A value that is a document: its names as a tree, and one of its values at a time.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "client/api/inspection_api.h"
#include "ui/pages/secrets/views/looking.h"

#include <QStandardItemModel>
#include <QWidget>

namespace strongroom::ui {

class SecretField;
class SrTreeView;

/// The model holds names and types, and has no place for a value.
class LeafView : public QWidget
{
    Q_OBJECT

public:
    /// The interface is borrowed.
    LeafView(const client::InspectionApi& inspection, const QString& key, SecretBytes document,
             const Looking& looking, QWidget* parent = nullptr);

    /// What the chosen line stands for; masked each time that another one is chosen.
    SecretField& leaf() { return *m_leaf; }

signals:
    void failed(const QString& why);

private:
    int fill();
    void choose(const QModelIndex& index);

    const client::InspectionApi& m_inspection;
    const SecretBytes m_document;
    const Looking m_looking;
    QStandardItemModel m_names;
    SrTreeView* m_tree;
    SecretField* m_leaf;
};

} // namespace strongroom::ui
