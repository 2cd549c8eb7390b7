/** Machine learning and artificial intelligence. The format is that of `lines.ts`. */
export const machineLearning = `
Adobe Firefly
Agent orchestration | agentic workflows, agentic workflow, agent frameworks
AgentOps | AI agent operations
AI agents | AI agent, agentic AI, LLM agents, build agents, building agents, agentic systems
AI coding assistants | AI coding assistant, AI-assisted development, AI-assisted coding, AI pair programming
AI ethics
AI evaluation | LLM evaluation, LLM evals, model evals, RAG evaluation, evals, evaluation of LLMs, model evaluations
AI governance | AI risk management
AI image generation | text-to-image, image generation models
AI literacy | AI fluency, de:KI-Kompetenz(en), KI-Kenntnisse
AI observability | LLM observability
AI red teaming | LLM red teaming, adversarial testing of models
AI safety
AI video generation | text-to-video
Alexa skills
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
Arize AI | Arize Phoenix
Artificial intelligence | =AI, de:künstliche Intelligenz, künstlicher Intelligenz, =KI, fr:intelligence artificielle, =IA, solutions d'IA, projets IA, outils d'IA
Attention mechanisms | attention mechanism, sparse attention, self-attention
AutoGen
AutoML
AWS Inferentia | AWS Neuron
AWS Trainium
Azure AI Foundry | Azure AI Studio
Azure AI Search | Azure Cognitive Search
Azure AI Services | Azure Cognitive Services, Azure AI
Azure Machine Learning | Azure ML
Azure OpenAI
Bayesian optimization
BentoML
BERT
Bias detection | algorithmic fairness, model fairness, fairness in machine learning
=Caffe
CatBoost
Chatbots | chatbot, conversational AI, fr:agents conversationnels, agent conversationnel
ChatGPT
Claude Code
ClearML
Cluster analysis | clustering algorithms, de:Clusteranalyse(n)
Codeium
Cohere API
ComfyUI
Computer vision | image recognition, de:maschinelles Sehen, Bilderkennung, fr:vision par ordinateur, vision artificielle
Context engineering
Convolutional neural networks | =CNN, =CNNs
Copilot Studio | Microsoft Copilot Studio
Credit scoring models | credit risk modeling, credit risk modelling, credit scoring
CrewAI
Cross-validation
cuDNN
Cursor editor | Cursor AI, Cursor IDE, ~=Cursor
DALL-E
Data annotation | data labeling, data labelling
Data augmentation
Data science | data scientist(s), de:Datenwissenschaftler(in), fr:science des données, scientifique des données
DataRobot
Decision trees | decision tree
Deep learning | fr:apprentissage profond
DeepEval
DeepSeek
DeepSpeed
Dialogflow
Diffusion models
Dify AI
Dimensionality reduction
DistilBERT
Distributed training | multi-GPU training
DSPy
=DVC | Data Version Control
Edge AI | on-device machine learning, TinyML, on-device AI
ElevenLabs
Embeddings | word embeddings
Ensemble methods | ensemble learning
EU AI Act | AI Act compliance, de:KI-Verordnung
Explainable AI | model interpretability, =XAI, explainability, model explainability, interpretability
fast.ai | fastai
Feast feature store | ~=Feast
Feature engineering
Feature stores | feature store
Federated learning
Fine-tuning | ~fine-tune, fine-tune models, fine-tuned models, fine-tuning models, finetuning, fine-tune open models, fine-tuned LLMs
~=Flax | Flax NNX, JAX/Flax
Foundation models | foundation model
Fraud detection | fraud prevention, de:Betrugserkennung, fr:détection de fraude, lutte contre la fraude, lutte anti-fraude
GANs | =GAN, generative adversarial network(s)
Gaussian processes | Gaussian process
Generative AI | GenAI, Gen AI, generative artificial intelligence, de:generative KI, generativer KI, fr:IA générative, intelligence artificielle générative
Genetic algorithms | genetic algorithm
Gensim
GGUF
GitHub Copilot
Google AI Studio
gemini | Google Gemini | Gemini API, Gemini Pro, ~=Gemini
GPT models | GPT-4, GPT-4o, GPT-5
Gradient boosting | gradient boosted trees
Gradio
Graph neural networks | graph neural network, =GNN, =GNNs
GraphRAG
Guardrails for AI | LLM guardrails, AI guardrails
H2O.ai | H2O AutoML
Haystack framework | deepset Haystack
HeyGen
Hidden Markov models | =HMM, Markov models
Horovod
Hugging Face | HuggingFace, Hugging Face Transformers
Human-in-the-loop
Hybrid search
Hyperparameter tuning | hyperparameter optimization
Image classification
Image processing | de:Bildverarbeitung, fr:traitement d'images
semantic-segmentation | Image segmentation | Semantic segmentation, instance segmentation
Imitation learning
Information extraction | entity extraction
Information retrieval | search relevance
=JAX
k-means | k-means clustering | k-means
Keras
Knowledge distillation
Knowledge graphs | knowledge graph
KServe | KFServing
Kubeflow
Label Studio
LangChain
Langfuse
LangGraph
LangSmith
Language modeling | language modelling, language models
Large language models | =LLM, =LLMs, large language model, de:große Sprachmodelle, fr:grands modèles de langage
Learning to rank
LightGBM
LIME explanations
LiteLLM
Llama models | Llama 2, Llama 3, Llama 4, Meta Llama, ~=Llama
llama.cpp
LlamaIndex
LLM fine-tuning | fine-tuning LLMs, instruction tuning, supervised fine-tuning
LLM security
LM Studio
=LoRA | low-rank adaptation
=LSTM | =LSTMs
Machine learning | =ML, de:maschinelle(s/m/n) Lernen, fr:apprentissage automatique
Machine translation
Mathematical modeling | mathematical modelling, de:mathematische Modellierung, fr:modélisation mathématique
MediaPipe
Medical imaging analysis | medical image analysis
Microsoft Copilot | Microsoft 365 Copilot, M365 Copilot, Copilot for Microsoft 365
Midjourney
Mistral AI | Mistral models, ~=Mistral
Mixture of experts | =MoE
MLflow
MLOps | ML Ops, LLMOps, fr:mise en production de modèles, mise en production des modèles, industrialisation de modèles, industrialisation des modèles
Model compression | neural network compression
Model Context Protocol
Model deployment | model serving, ML deployment
Model evaluation | model validation
Model inference | inference optimization, efficient inference, inference kernels, neural network inference
Model monitoring | model drift, drift detection, data drift
Model training | training of machine learning models, fr:entraînement de modèles, entraînement des modèles, entraîner des modèles, entraîner les modèles
Multi-agent reinforcement learning | multi-agent RL
Multi-agent systems | multi-agent coordination
Multimodal AI | multimodal models, vision-language models, VLMs
MXNet
Named entity recognition | =NER
Natural language processing | =NLP, de:Sprachverarbeitung, fr:traitement du langage naturel, traitement automatique du langage, =TALN
Natural language understanding | =NLU
NCCL
NeMo Guardrails
Neural architecture search
Neural network pruning | network pruning
Neural networks | neural network, de:neuronale(n) Netze(n), neuronaler Netze, neuronale(n/r) Netzwerke(n), fr:réseaux de neurones
NLTK
NVIDIA DGX
NVIDIA GPUs
NVIDIA Isaac | Isaac Sim
NVIDIA NeMo | NeMo framework
NVIDIA Omniverse
Object detection
Ollama
ONNX
Ontology engineering
Open WebUI
OpenAI API | OpenAI
OpenAI Codex | Codex CLI
OpenAI Triton
OpenAI Whisper | =Whisper
OpenCV
OpenRouter
OpenVINO
Optical character recognition | =OCR, de:Texterkennung
Optuna
OWASP LLM Top 10
=PEFT | parameter-efficient fine-tuning
Perplexity AI
Pose estimation
Predictive maintenance models | prognostics and health management
Principal component analysis | =PCA
Prompt engineering | prompt design, prompting techniques
Prompt injection
Propensity modeling
PyMC
PyTorch
PyTorch Geometric
PyTorch XLA | TPU training
=QLoRA
Quantization | neural network quantization
Ragas
Random forests | random forest
RAPIDS | =cuDF
Rasa
=Ray | Ray Serve, Ray.io, Ray Tune
Ray RLlib | RLlib
Recommender systems | recommendation systems, recommendation engine(s), recommender system, de:Empfehlungssysteme, fr:systèmes de recommandation
Recurrent neural networks | =RNNs
Reinforcement learning | =RL, de:bestärkendes Lernen, fr:apprentissage par renforcement
Replicate API
Responsible AI
Retrieval-augmented generation | =RAG
=RLHF | reinforcement learning from human feedback
RoBERTa
Roboflow
Robot learning
Runway ML
scikit-learn | scikit-learn | sklearn
Segment Anything
Seldon Core
Self-supervised learning
Semantic Kernel
Semantic search
Sentence Transformers | SBERT
Sentiment analysis | opinion mining
SGLang
=SHAP
Sim-to-real
Simultaneous localization and mapping | =SLAM
spaCy
Spatial computing | Apple Vision Pro development
Speech recognition | =ASR, speech-to-text, de:Spracherkennung, fr:reconnaissance vocale
Speech synthesis | text-to-speech, =TTS
Stable Diffusion
statsmodels | statsmodels
Supervised learning
Support vector machines | support vector machine, =SVM, =SVMs
Survival analysis | de:Überlebenszeitanalyse(n), Überlebensanalyse(n)
Synthesia
Synthetic data
t-SNE
Tabnine
TensorBoard
TensorFlow | Tensor Flow
TensorFlow Lite | TFLite
TensorRT
Text classification | document classification
Text mining | text analytics
Tool calling | function calling for LLMs, LLM tool use
Topic modeling | topic modelling, =LDA topic models
torchvision | torchvision
Transfer learning
Transformer models | transformer(s), transformer architecture, transformer model
triton | Triton Inference Server | NVIDIA Triton, =Triton
UMAP
Unsloth
Unsupervised learning
Uplift modeling
Vertex AI
Vibe coding
vLLM
Voice assistants | voice AI, voice agents
Weights & Biases | =W&B, wandb, Weights and Biases
Windsurf editor | Windsurf IDE
xAI Grok | Grok API
XGBoost
=YOLO
ZenML
`;
