/** Machine learning and artificial intelligence. The format is that of `lines.ts`. */
export const machineLearning = `
Agent orchestration | agentic workflows, agentic workflow, agent frameworks
AgentOps | AI agent operations
AI agents | AI agent, agentic AI, LLM agents
AI coding assistants | AI coding assistant, AI-assisted development, AI-assisted coding, AI pair programming, Codeium, Tabnine
AI evaluation | LLM evaluation, LLM evals, model evals, RAG evaluation, Ragas, DeepEval
AI governance | AI risk management
AI image generation | text-to-image, image generation models, DALL-E, Adobe Firefly
AI literacy | AI fluency, de:KI-Kompetenz(en), KI-Kenntnisse
AI observability | LLM observability, Langfuse, Arize Phoenix, Arize AI
AI red teaming | LLM red teaming, adversarial testing of models
AI video generation | text-to-video, Runway ML, Synthesia, HeyGen
Amazon Bedrock | AWS Bedrock, =Bedrock
Amazon Comprehend
Amazon Lex
Amazon Q Developer | CodeWhisperer
Amazon Rekognition | AWS Rekognition
Amazon SageMaker | SageMaker, AWS SageMaker
Amazon Textract | AWS Textract
AMD ROCm | =ROCm
Anomaly detection | outlier detection, de:Anomalieerkennung
Anthropic Claude | Claude API, =Anthropic, Claude AI, ~=Claude
Apple Core ML | Core ML, CoreML
Apple MLX
Artificial intelligence | =AI, de:künstliche Intelligenz, künstlicher Intelligenz, =KI, fr:intelligence artificielle, =IA
Attention mechanisms | attention mechanism, sparse attention, self-attention
AutoGen
AutoML
AWS Inferentia | AWS Trainium, AWS Neuron
Azure AI Foundry | Azure AI Studio
Azure AI Search | Azure Cognitive Search
Azure AI Services | Azure Cognitive Services, Azure OpenAI, Azure AI
Azure Machine Learning | Azure ML
Bayesian optimization | hyperparameter tuning, hyperparameter optimization
BentoML
BERT | RoBERTa, DistilBERT
Bias detection | algorithmic fairness, model fairness, fairness in machine learning
=Caffe
CatBoost
Chatbots | chatbot, conversational AI, fr:agents conversationnels, agent conversationnel
ChatGPT | GPT-4, GPT-4o, GPT-5
Claude Code
ClearML
Cohere API
ComfyUI
Computer vision | image recognition, image classification, de:Bildverarbeitung, maschinelles Sehen, Bilderkennung, fr:vision par ordinateur, vision artificielle
Context engineering
Convolutional neural networks | =CNN, =CNNs
Copilot Studio | Microsoft Copilot Studio
Credit scoring models | credit risk modeling, credit risk modelling, credit scoring
CrewAI
cuDNN
Cursor editor | Cursor AI, Cursor IDE, ~=Cursor
Data annotation | data labeling, data labelling
Data augmentation
Data science | data scientist(s), de:Datenwissenschaftler(in), fr:science des données
DataRobot
Decision trees | decision tree
Deep learning | fr:apprentissage profond
DeepSeek
DeepSpeed
Dialogflow
Dify AI
Dimensionality reduction | principal component analysis, =PCA, t-SNE, UMAP
Distributed training | multi-GPU training
DSPy
=DVC | Data Version Control
Edge AI | on-device machine learning, TinyML, on-device AI
ElevenLabs
Embeddings | word embeddings
Ensemble methods | ensemble learning
EU AI Act | AI Act compliance, de:KI-Verordnung
Explainable AI | =SHAP, model interpretability, LIME explanations, =XAI
fast.ai | fastai
Feast feature store
Feature engineering
Feature stores | feature store
Federated learning
Fine-tuning | =QLoRA, =PEFT
~=Flax | Flax NNX, JAX/Flax
Foundation models | foundation model
Fraud detection | fraud prevention, de:Betrugserkennung, fr:détection de fraude
GANs | =GAN, generative adversarial network(s)
Gaussian processes | Gaussian process
gemini | Google Gemini | Gemini API, Gemini Pro, ~=Gemini
Generative AI | GenAI, Gen AI, generative artificial intelligence, de:generative KI, generativer KI, fr:IA générative, intelligence artificielle générative
Genetic algorithms | genetic algorithm
Gensim
GGUF
GitHub Copilot
Google AI Studio
Gradient boosting | gradient boosted trees
Gradio
Graph neural networks | graph neural network, =GNN, =GNNs, PyTorch Geometric
Guardrails for AI | LLM guardrails, NeMo Guardrails, AI guardrails
H2O.ai | H2O AutoML
Haystack framework | deepset Haystack
Hidden Markov models | =HMM, Markov models
Horovod
Hugging Face | HuggingFace, Hugging Face Transformers
Human-in-the-loop
Image processing | fr:traitement d'images
Information extraction | entity extraction, named entity recognition, =NER
Information retrieval | search relevance, learning to rank, semantic search, hybrid search
=JAX
k-means | k-means clustering | k-means, cluster analysis
Keras
Knowledge graphs | knowledge graph, ontology engineering, GraphRAG
KServe | KFServing
Kubeflow
Label Studio
LangChain
LangGraph
LangSmith
Language modeling | language modelling, language models
Large language models | =LLM, =LLMs, large language model, de:große Sprachmodelle, fr:grands modèles de langage
LightGBM
LiteLLM
llama.cpp
Llama models | Llama 2, Llama 3, Llama 4, Meta Llama, ~=Llama
LlamaIndex
LLM fine-tuning | fine-tuning LLMs, instruction tuning, supervised fine-tuning
LLM security | prompt injection, OWASP LLM Top 10
LM Studio
=LoRA | low-rank adaptation
Machine learning | =ML, de:maschinelle(s/m/n) Lernen, fr:apprentissage automatique
Machine translation
Mathematical modeling | mathematical modelling, de:mathematische Modellierung, fr:modélisation mathématique
MediaPipe
Medical imaging analysis | medical image analysis
Microsoft Copilot | Microsoft 365 Copilot, M365 Copilot, Copilot for Microsoft 365
Midjourney
Mistral AI | Mistral models
Mixture of experts | =MoE
MLflow
MLOps | ML Ops, LLMOps
Model compression | network pruning, neural network pruning, neural network compression, knowledge distillation
Model Context Protocol
Model deployment | model serving, ML deployment
Model evaluation | model validation, cross-validation
Model inference | inference optimization, efficient inference, inference kernels, neural network inference
Model monitoring | model drift, drift detection, data drift
Model training | training of machine learning models
Multi-agent systems | multi-agent coordination, multi-agent RL, multi-agent reinforcement learning
Multimodal AI | multimodal models, vision-language models, VLMs
MXNet
Natural language processing | =NLP, =NLU, natural language understanding, de:Sprachverarbeitung, fr:traitement du langage naturel, traitement automatique du langage, =TALN
NCCL
Neural architecture search | differentiable pruning
Neural networks | neural network, de:neuronale(n) Netze(n), fr:réseaux de neurones
NLTK
NVIDIA DGX | NVIDIA GPUs
NVIDIA NeMo | NeMo framework
NVIDIA Omniverse | NVIDIA Isaac, Isaac Sim
Object detection
Ollama
ONNX
Open WebUI
OpenAI API | OpenAI
OpenAI Codex | Codex CLI
OpenAI Whisper | =Whisper
OpenCV
OpenRouter
OpenVINO
Optical character recognition | =OCR, de:Texterkennung
Optuna
Perplexity AI
Pose estimation
Predictive maintenance models | prognostics and health management
Prompt engineering | prompt design, prompting techniques
PyMC
PyTorch
PyTorch XLA | TPU training
Quantization | neural network quantization
Random forests | random forest
RAPIDS | =cuDF
Rasa
=Ray | Ray Serve, Ray.io, Ray Tune
Ray RLlib | RLlib
Recommender systems | recommendation systems, recommendation engine(s), recommender system, de:Empfehlungssysteme, fr:systèmes de recommandation
Recurrent neural networks | =LSTM, =LSTMs, =RNNs
Reinforcement learning | =RL, =RLHF, de:bestärkendes Lernen, fr:apprentissage par renforcement
Replicate API
Responsible AI | AI ethics, AI safety
Retrieval-augmented generation | =RAG
Roboflow
Robot learning | imitation learning, sim-to-real
scikit-learn | scikit-learn | sklearn
Segment Anything
Seldon Core
Self-supervised learning
Semantic Kernel
Semantic segmentation | image segmentation, instance segmentation
Sentence Transformers | SBERT
Sentiment analysis | opinion mining
SGLang
Simultaneous localization and mapping | =SLAM
spaCy
Spatial computing | Apple Vision Pro development
Speech recognition | =ASR, speech-to-text, de:Spracherkennung, fr:reconnaissance vocale
Speech synthesis | text-to-speech, =TTS
Stable Diffusion | diffusion models
statsmodels | statsmodels
Supervised learning
Support vector machines | support vector machine, =SVM, =SVMs
Survival analysis
Synthetic data
TensorBoard
TensorFlow | Tensor Flow, TFLite
TensorRT
Text classification | document classification
Text mining | text analytics
Tool calling | function calling for LLMs, LLM tool use
Topic modeling | topic modelling, =LDA topic models
torchvision | torchvision
Transfer learning
Transformer models | transformer(s), transformer architecture, transformer model
=Triton | Triton Inference Server, OpenAI Triton, NVIDIA Triton
Unsloth
Unsupervised learning | clustering algorithms
Uplift modeling | propensity modeling
Vertex AI
Vibe coding
vLLM
Voice assistants | voice AI, voice agents, Alexa skills
Weights & Biases | =W&B, wandb, Weights and Biases
Windsurf editor | Windsurf IDE
xAI Grok | Grok API
XGBoost
=YOLO
ZenML
`;
